package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.server.body.Body;

/**
 * All that the notice or the minutes of one body's meeting tell.
 *
 * @param onlyMeets whether the body neither decides nor advises, so that what it says is no decision
 * @param minutes what was written besides, if anything was
 * @param sheet the seats that the body has on the day, and who was on them
 * @param lines the items of the agenda in their order, each with its case and its decision
 */
public record MinutesContent(
        String alliance,
        Body body,
        boolean onlyMeets,
        Meeting meeting,
        @Nullable Minutes minutes,
        AttendanceSheet sheet,
        List<Attendance> attendance,
        List<Line> lines) {

    public MinutesContent {
        attendance = List.copyOf(attendance);
        lines = List.copyOf(lines);
    }

    /** Returns how many seats the body has. */
    public int seats() {
        return sheet.seats();
    }

    /** Returns how many seats somebody voted for. */
    public int present() {
        return sheet.present();
    }

    /** Returns how many of the seats must be filled for the body to decide, or nothing where its rule is not known. */
    public OptionalInt needed() {
        return sheet.needed();
    }

    /** Returns the same with what is written besides as it will be kept. */
    MinutesContent with(Minutes kept) {
        return new MinutesContent(alliance, body, onlyMeets, meeting, kept, sheet, attendance, lines);
    }

    /** Returns what anyone may read: of a withheld case only that it was there. */
    public MinutesContent open() {
        return new MinutesContent(
                alliance,
                body,
                onlyMeets,
                meeting,
                minutes,
                sheet,
                attendance,
                lines.stream().map(Line::open).toList());
    }

    /** Tells whether a document of these minutes keeps back all that is withheld now. */
    boolean hiddenIn(Document document, ItemWording wording) {
        var headings = document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
        var withheld = lines.stream().filter(line -> line.withheld() != null).toList();
        var kept = new ArrayList<>(headings);
        return withheld.stream()
                .allMatch(line -> !headings.contains(wording.heading(line)) && kept.remove(wording.withheld(line)));
    }

    /**
     * An item with all that hangs on it.
     *
     * @param withheld why its case is kept out of what anyone may read, or null
     * @param record what was said of it, as far as it is told
     * @param left who left the room for it
     * @param enclosed what goes with the texts of its case
     * @param hidden whether only its number and the reason are told
     */
    public record Line(
            AgendaItem item,
            int depth,
            @Nullable Treatment treatment,
            @Nullable String withheld,
            @Nullable String record,
            @Nullable Decision decision,
            List<Attendance> left,
            Enclosed enclosed,
            boolean hidden) {

        public Line {
            left = List.copyOf(left);
        }

        Line open() {
            return withheld == null
                    ? this
                    : new Line(item, depth, treatment, withheld, null, decision, List.of(), Enclosed.nothing(), true);
        }

        /** Returns what is no draft any more: all of it once the minutes are approved, before that what took effect. */
        Line settled(boolean approved) {
            return approved
                    ? this
                    : new Line(
                            item,
                            depth,
                            treatment,
                            withheld,
                            null,
                            decision != null && decision.settled() ? decision : null,
                            List.of(),
                            enclosed,
                            hidden);
        }

        public Optional<String> number() {
            return Optional.ofNullable(treatment).flatMap(Treatment::number);
        }
    }

    /** Returns the entry of whoever somebody came in the place of. */
    public Optional<Attendance> replaced(Attendance deputy) {
        return attendance.stream()
                .filter(each -> each.id().equals(deputy.deputyFor()))
                .findFirst();
    }
}
