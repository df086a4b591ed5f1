package org.samband.server.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses old minutes whose cases have numbers that their body has given before, naming the line. */
@Component
class TakenNumbers {

    private static final String TAKEN = """
            select t.number, c.title from treatment t
            join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            where t.body_id = :body and t.number in (:numbers) and t.number_year in (:years)
            order by t.number
            """;

    private final JdbcClient jdbc;

    TakenNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(ToldMeeting told) {
        var lines = lines(told);
        if (lines.isEmpty()) {
            return;
        }
        var taken = jdbc.sql(TAKEN)
                .param("body", told.body().value())
                .param("numbers", lines.keySet())
                .param("years", years(told))
                .query((row, _) -> Map.entry(row.getString("number"), row.getString("title")))
                .list();
        if (!taken.isEmpty()) {
            var first = taken.getFirst();
            throw Refusal.conflict(
                    "import.number-taken",
                    lines.getOrDefault(first.getKey(), 0),
                    first.getKey(),
                    first.getValue(),
                    taken.size() - 1);
        }
    }

    private static Set<Integer> years(ToldMeeting told) {
        return told.items().stream()
                .flatMap(item -> Stream.ofNullable(item.number()))
                .map(ToldMeeting.Number::year)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> lines(ToldMeeting told) {
        var lines = new HashMap<String, Integer>();
        for (var item : told.items()) {
            var number = item.number();
            var before = number == null ? null : lines.putIfAbsent(number.written(), item.firstLine());
            if (number != null && before != null) {
                throw Refusal.conflict("import.number-twice", number.written(), before, item.firstLine());
            }
        }
        return lines;
    }
}
