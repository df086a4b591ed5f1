package org.samband.server.meeting;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was at which of a body's meetings in a year, in one statement. */
@Component
@Transactional(readOnly = true)
public class AttendanceYears {

    private static final String ATTENDED = """
            select m.id as meeting, m.day, a.name, a.organisation, a.presence, a.seated, instead.name as deputy_for
            from meeting m
            join attendance a on a.alliance_id = m.alliance_id and a.meeting_id = m.id
            left join attendance instead on instead.alliance_id = a.alliance_id and instead.id = a.deputy_for
            where a.body_id = :body and m.state <> 'CANCELLED' and a.presence <> 'EXPECTED'
              and m.day between :first and :last
            order by not a.seated, a.position, a.name, m.day
            """;

    private final JdbcClient sql;

    AttendanceYears(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the days of the meetings, and of each person what is known of them. */
    public AttendanceYear of(BodyId body, int year) {
        var days = new LinkedHashMap<UUID, LocalDate>();
        SequencedMap<String, Map<UUID, AttendanceYear.There>> people = new LinkedHashMap<>();
        sql.sql(ATTENDED)
                .param("body", body.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    var columns = new Columns(row);
                    var meeting = Objects.requireNonNull(row.getObject("meeting", UUID.class));
                    days.put(meeting, columns.day("day"));
                    people.computeIfAbsent(columns.text("name"), _ -> new LinkedHashMap<>())
                            .put(meeting, there(columns));
                });
        var meetings =
                days.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        return new AttendanceYear(
                meetings.stream().map(Map.Entry::getValue).toList(),
                people.entrySet().stream()
                        .map(each -> new AttendanceYear.Row(
                                each.getKey(),
                                from(each.getValue()),
                                meetings.stream()
                                        .map(meeting -> each.getValue().get(meeting.getKey()))
                                        .map(AttendanceYear.There::orUnknown)
                                        .toList()))
                        .toList());
    }

    private static @Nullable String from(Map<UUID, AttendanceYear.There> there) {
        return there.values().stream()
                .map(AttendanceYear.There::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static AttendanceYear.There there(Columns columns) throws SQLException {
        return new AttendanceYear.There(
                Presence.valueOf(columns.text("presence")),
                columns.textOrNull("deputy_for"),
                columns.textOrNull("organisation"));
    }

    /**
     * The attendance of a year.
     *
     * @param days the days of the meetings, the first first
     */
    public record AttendanceYear(List<LocalDate> days, List<Row> rows) {

        public AttendanceYear {
            days = List.copyOf(days);
            rows = List.copyOf(rows);
        }

        /**
         * A person.
         *
         * @param there what is known of each of the days
         */
        public record Row(String name, @Nullable String organisation, List<There> there) {

            public Row {
                there = List.copyOf(there);
            }

            public long present() {
                return there.stream()
                        .filter(each -> each.presence() == Presence.PRESENT)
                        .count();
            }
        }

        /**
         * Whether somebody was there on a day.
         *
         * @param presence null where they were neither there nor missed
         * @param deputyFor in whose place they came, or null
         */
        public record There(
                @Nullable Presence presence,
                @Nullable String deputyFor,
                @Nullable String organisation) {

            static There orUnknown(@Nullable There there) {
                return there == null ? new There(null, null, null) : there;
            }
        }
    }
}
