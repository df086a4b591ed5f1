package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;
import org.samband.server.meeting.ToldMeeting.Attendee;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Enters who came to a meeting that old minutes tell of, who did not, and who came for whom. */
@Component
class ToldAttendance {

    private static final String ATTENDEE = """
            insert into attendance (id, meeting_id, body_id, appointment_id, person_id, name, organisation_id,
                organisation, presence, seated, votes, deputy_for, role, position, line, version)
            values (:id, :meeting, :body, :appointment, :person, :name, :organisationId,
                :organisation, :presence, :seated, :votes, :deputyFor, :role, :position, :line, 0)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ToldAttendance(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void enter(ToldMeeting told, MeetingId meeting) {
        var all = withThoseDeputised(told.attendance());
        var ids = new HashMap<String, UUID>();
        all.stream().filter(each -> !each.present()).forEach(each -> ids.putIfAbsent(plain(each.name()), Ids.next()));
        var unused = new HashMap<>(ids);
        Set<UUID> persons = new HashSet<>();
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var each : all) {
            var id = each.present() ? null : unused.remove(plain(each.name()));
            var other = deputised(each);
            rows.add(new MapSqlParameterSource()
                    .addValue("id", id == null ? Ids.next() : id)
                    .addValue("meeting", meeting.value())
                    .addValue("body", told.body().value())
                    .addValue("deputyFor", other == null ? null : ids.get(plain(other)))
                    .addValue("seated", each.seated() && other == null)
                    .addValue("position", rows.size() + 1)
                    .addValues(said(each, persons)));
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(ATTENDEE, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    private static Map<String, @Nullable Object> said(Attendee each, Set<UUID> persons) {
        // Somebody who is listed twice is the same person only once.
        var known = each.person() == null || persons.add(each.person().value());
        var said = new HashMap<String, @Nullable Object>();
        said.put("name", each.name());
        said.put("organisationId", value(each.organisation()));
        said.put("organisation", each.organisation() == null ? each.called() : null);
        said.put("presence", each.present() ? "PRESENT" : "ABSENT");
        said.put("votes", each.seated());
        said.put("appointment", known ? value(each.appointment()) : null);
        said.put("person", known ? value(each.person()) : null);
        said.put("role", each.role());
        said.put("line", each.line());
        return said;
    }

    /** The one who stayed away has the seat, whether the minutes list both or only the one who came. */
    private static List<Attendee> withThoseDeputised(List<Attendee> attendance) {
        var all = new ArrayList<Attendee>();
        var lines = new HashMap<String, Integer>();
        for (var each : attendance) {
            var other = deputised(each);
            if (other != null) {
                if (lines.putIfAbsent(plain(other), each.line()) != null) {
                    throw Refusal.conflict("import.two-deputies", each.line(), other);
                }
                if (attendance.stream()
                        .noneMatch(it -> !it.present() && plain(it.name()).equals(plain(other)))) {
                    all.add(new Attendee(
                            other,
                            each.organisation(),
                            each.called(),
                            false,
                            each.seated(),
                            null,
                            null,
                            null,
                            null,
                            each.line()));
                }
            }
            all.add(each);
        }
        return all;
    }

    private static @Nullable String deputised(Attendee each) {
        return each.present() ? each.deputyFor() : null;
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
