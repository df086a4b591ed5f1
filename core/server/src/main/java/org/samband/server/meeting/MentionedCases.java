package org.samband.server.meeting;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.MentionReader;
import org.samband.server.meeting.reading.MentionReader.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads from what other modules keep as text to the cases that it names, read as in minutes: by number and body, or by
 * number and the day of the meeting where no body is named. What is not known stays text.
 */
@Component
@Transactional(readOnly = true)
public class MentionedCases {

    // Numbers are compared as they are where minutes mention them.
    private static final String NUMBERED = """
            select t.body_id, t.number, t.case_id, days.day
            from treatment t join case_file c on c.id = t.case_id
            left join lateral (
                select m.day from agenda_item i join meeting m on m.id = i.meeting_id where i.treatment_id = t.id
                union select d.taken_on from decision d where d.treatment_id = t.id and d.final_at is not null) days on true
            where ltrim(lower(replace(t.number, ' ', '')), '0') in (:numbers) and %s
            order by t.id desc
            """.formatted(Withheld.OPEN_CASE);

    private final JdbcClient sql;
    private final AllianceProfiles profiles;
    private final Bodies bodies;

    MentionedCases(JdbcClient sql, AllianceProfiles profiles, Bodies bodies) {
        this.sql = sql;
        this.profiles = profiles;
        this.bodies = bodies;
    }

    /**
     * Returns a text in pieces, those that name a case with its address; in as many statements however many it names.
     *
     * @param day the day that is meant where the text says none, or null
     * @param year the year of dates that state none
     */
    public List<Piece> in(@Nullable String text, @Nullable LocalDate day, int year) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        var found = profiles.find().stream()
                .flatMap(profile -> new MentionReader(profile).in(text, year).stream())
                .filter(each -> each.number() != null)
                .toList();
        var known = found.isEmpty() ? List.<Known>of() : known(found);
        var named = known.isEmpty() ? Map.<String, Body>of() : named(found);
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var each : found) {
            var at = text.indexOf(each.written(), from);
            var matter = known.stream()
                    .filter(one -> one.is(each, named, day))
                    .map(Known::matter)
                    .findFirst();
            if (at >= 0 && matter.isPresent()) {
                pieces.add(new Piece(text.substring(from, at), null));
                pieces.add(new Piece(each.written(), matter.get()));
                from = at + each.written().length();
            }
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private Map<String, Body> named(List<Found> found) {
        var names = found.stream()
                .map(Found::body)
                .flatMap(Stream::ofNullable)
                .map(DraftBody::name)
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : bodies.findByNames(names);
    }

    private List<Known> known(List<Found> found) {
        return sql.sql(NUMBERED)
                .param(
                        "numbers",
                        found.stream()
                                .map(each -> plain(Objects.requireNonNull(each.number())))
                                .distinct()
                                .toList())
                .query((row, _) -> known(new Columns(row)))
                .list();
    }

    private static Known known(Columns columns) throws SQLException {
        return new Known(
                columns.id("body_id", BodyId::new),
                plain(columns.text("number")),
                columns.id("case_id", CaseId::new),
                columns.row().getObject("day", LocalDate.class));
    }

    private static String plain(String number) {
        return number.toLowerCase(Locale.ROOT).replace(" ", "").replaceFirst("^0+", "");
    }

    /**
     * A piece of a text.
     *
     * @param matter the case that it names, or null
     */
    public record Piece(String text, @Nullable CaseId matter) {

        /** Returns where the case is read, or null. */
        public @Nullable String address() {
            return matter == null ? null : "/" + ThisAlliance.get().slug() + "/cases/" + matter.value();
        }
    }

    /** A case that has one of the numbers, on a day on which a body treated it. */
    private record Known(
            BodyId body,
            String number,
            CaseId matter,
            @Nullable LocalDate day) {

        boolean is(Found mention, Map<String, Body> named, @Nullable LocalDate unlessSaid) {
            var own = mention.body();
            var meant = mention.day() == null ? unlessSaid : mention.day();
            return number.equals(plain(Objects.requireNonNull(mention.number())))
                    && (own == null
                            ? day != null && day.equals(meant)
                            : Optional.ofNullable(named.get(own.name()))
                                    .map(Body::id)
                                    .filter(body::equals)
                                    .isPresent());
        }
    }
}
