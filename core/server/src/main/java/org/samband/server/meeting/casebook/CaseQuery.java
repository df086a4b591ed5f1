package org.samband.server.meeting.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samband.server.meeting.Withheld;
import org.samband.server.web.Refusal;

/** The statement that finds cases by a filter. Words are found by an index, because they are compared as plain text. */
final class CaseQuery {

    // The last character there is: what begins with a word lies between the word and the word followed by it.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final CaseFilter filter;
    private final Audience audience;
    private final Map<String, Object> parameters;

    CaseQuery(CaseFilter filter, Audience audience, Map<String, Object> parameters) {
        this.filter = filter;
        this.audience = audience;
        this.parameters = parameters;
    }

    String select(int limit) {
        var conditions = new ArrayList<String>();
        var after = filter.after();
        if (after != null) {
            parameters.put("after", after.value());
            conditions.add("(c.opened_on, c.id) < (select opened_on, id from case_file where id = :after)");
        }
        if (audience != Audience.SECRETARIAT) {
            conditions.add(Withheld.OPEN_CASE);
        }
        var places = places();
        if (!filter.words().isEmpty()) {
            conditions.add("c.id in (select t.case_id from (%s) found join treatment t on t.id = found.treatment_id%s)"
                    .formatted(
                            words(filter.words()), places.isEmpty() ? "" : " where " + String.join(" and ", places)));
        } else if (!places.isEmpty()) {
            conditions.add("exists (select from treatment t where t.case_id = c.id and %s)"
                    .formatted(String.join(" and ", places)));
        }
        return "select c.*, %s as reason from case_file c%s order by c.opened_on desc, c.id desc limit %d"
                .formatted(
                        audience == Audience.SECRETARIAT ? Withheld.REASON : "null::text",
                        conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions),
                        limit);
    }

    private List<String> places() {
        var places = new ArrayList<String>();
        var body = filter.body();
        if (body != null) {
            parameters.put("body", body.value());
            places.add("t.body_id = :body");
        }
        var year = filter.year();
        if (year != null) {
            parameters.put("year", year);
            places.add("coalesce(t.number_year, extract(year from c.opened_on)) = :year");
        }
        var state = filter.state();
        if (state != null) {
            parameters.put("state", state.name());
            places.add("t.state = :state");
        }
        if (audience == Audience.SETTLED) {
            places.add("(t.number is not null or t.state = 'DECIDED') and " + Withheld.NO_LETTER);
        }
        return places;
    }

    private String words(List<String> words) {
        if (words.stream().anyMatch(word -> word.length() > 100)) {
            throw Refusal.at("q", "case.list.word-length", 100);
        }
        return IntStream.range(0, words.size())
                .mapToObj(number -> {
                    parameters.put("from" + number, words.get(number));
                    parameters.put("to" + number, words.get(number) + LAST);
                    return "select treatment_id from case_word where word >= :from%1$d and word < :to%1$d"
                            .formatted(number);
                })
                .collect(Collectors.joining(" intersect "));
    }
}
