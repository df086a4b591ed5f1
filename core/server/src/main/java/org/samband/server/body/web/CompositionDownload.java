package org.samband.server.body.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block.Column;
import org.samband.profile.document.Block.Table;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.Composition;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.body.Compositions;
import org.samband.server.document.TableFiles;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sits in a body on a day as a file. */
@Controller
class CompositionDownload {

    private final Bodies bodies;
    private final Compositions compositions;
    private final TableFiles files;
    private final Clock clock;

    CompositionDownload(Bodies bodies, Compositions compositions, TableFiles files, Clock clock) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/bodies/{id}/composition.{extension:csv|xlsx|docx|pdf}")
    @Allowed
    ResponseEntity<byte[]> composition(
            @PathVariable BodyId id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable LocalDate on,
            Texts texts,
            HttpServletResponse response) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var day = on == null ? LocalDate.now(clock) : on;
        return files.of(document(compositions.on(body, day), texts), "composition-" + day, extension, response);
    }

    private static Document document(Composition composition, Texts texts) {
        var rows = new ArrayList<List<Cell>>();
        composition.seats().forEach(seat -> rows.add(row(seat, texts)));
        composition.others().forEach(each -> rows.add(row(each, texts)));
        composition.contacts().forEach(each -> rows.add(row(each, texts)));
        var title = composition.body().name();
        var table = new Table(
                title,
                List.of(
                        new Column(texts.say("body.composition.seat"), 6),
                        new Column(texts.say("body.composition.holder"), 6),
                        new Column(texts.say("body.appointment.role"), 4),
                        new Column(texts.say("body.appointment.post"), 5),
                        new Column(texts.say("body.composition.deputy"), 6),
                        new Column(texts.say("body.page.from"), 3),
                        new Column(texts.say("body.page.last-day"), 3)),
                rows);
        return new Document(
                title,
                texts.formats().longDate(composition.on()),
                texts.language().tag(),
                ThisAlliance.get().name(),
                List.of(table));
    }

    private static List<Cell> row(Seat seat, Texts texts) {
        var name = seat.name().isEmpty()
                ? texts.say("body.composition.place", seat.place())
                : seat.place() == 1 ? seat.name() : texts.say("body.composition.place-of", seat.name(), seat.place());
        var deputies = seat.deputies().stream().map(Held::person).collect(Collectors.joining(", "));
        var holder = seat.holder();
        return holder == null
                ? row(name, texts.say("body.composition.vacant"), "", null, deputies, null, null)
                : row(
                        name,
                        holder.person(),
                        texts.say("body.role." + holder.appointment().role()),
                        holder.appointment().post(),
                        deputies,
                        holder.appointment().valid().from(),
                        holder.appointment().lastDay().orElse(null));
    }

    private static List<Cell> row(Held held, Texts texts) {
        var appointment = held.appointment();
        return row(
                held.organisation(),
                held.person(),
                texts.say("body.role." + appointment.role()),
                appointment.post(),
                "",
                appointment.valid().from(),
                appointment.lastDay().orElse(null));
    }

    private static List<Cell> row(
            String seat,
            String person,
            String role,
            @Nullable String post,
            String deputies,
            @Nullable LocalDate from,
            @Nullable LocalDate last) {
        return List.of(
                new Cell.Head(seat),
                Cell.text(person),
                Cell.text(role),
                Cell.text(post == null ? "" : post),
                Cell.text(deputies),
                day(from),
                day(last));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.text("") : new Cell.Day(day);
    }
}
