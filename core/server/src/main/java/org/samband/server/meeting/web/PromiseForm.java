package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.web.Refusal;

/** What was typed about a promise, as it was typed. */
public record PromiseForm(
        @Nullable String decision,
        @Nullable String sentence,
        @Nullable String kind,
        @Nullable String body,
        @Nullable String due,
        @Nullable String responsible,
        @Nullable String account) {

    static PromiseForm empty(@Nullable DecisionId decision) {
        return new PromiseForm(
                decision == null ? null : decision.value().toString(),
                null,
                PromiseKind.TASK.name(),
                null,
                null,
                null,
                null);
    }

    static PromiseForm of(Promise promise) {
        return of(promise.decisionId(), promise.content());
    }

    static PromiseForm of(@Nullable DecisionId decision, Promise.Content content) {
        return new PromiseForm(
                decision == null ? null : decision.value().toString(),
                content.sentence(),
                content.kind().name(),
                content.body() == null ? null : content.body().value().toString(),
                content.due() == null ? null : content.due().toString(),
                content.responsible(),
                content.account() == null ? null : content.account().toString());
    }

    @Nullable
    DecisionId decisionId() {
        var id = id("decision", decision);
        return id == null ? null : new DecisionId(id);
    }

    Promise.Content content() {
        var of = id("body", body);
        return new Promise.Content(
                Objects.requireNonNullElse(sentence, ""),
                PromiseKind.RETURN.name().equals(kind) ? PromiseKind.RETURN : PromiseKind.TASK,
                of == null ? null : new BodyId(of),
                day(due),
                responsible,
                id("account", account));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at("due", "promise.due-wrong");
        }
    }

    private static @Nullable UUID id(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            throw Refusal.at(field, "promise.body-unknown");
        }
    }
}
