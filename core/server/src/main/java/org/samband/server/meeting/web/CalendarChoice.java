package org.samband.server.meeting.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;

/** Whose calendar it is: a body's, a person's, or of neither the whole alliance's. */
public record CalendarChoice(
        @Nullable BodyId body, @Nullable PersonId person) {

    /** Returns it as the query of an address, empty for the whole alliance. */
    public String query() {
        var query = Stream.of(said("body", bodyValue()), said("person", personValue()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public @Nullable String bodyValue() {
        return body == null ? null : body.value().toString();
    }

    public @Nullable String personValue() {
        return person == null ? null : person.value().toString();
    }

    private static String said(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + value;
    }
}
