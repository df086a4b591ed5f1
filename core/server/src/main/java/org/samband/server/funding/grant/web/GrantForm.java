package org.samband.server.funding.grant.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.PastedColumn;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amounts;
import org.samband.server.plan.ResourceId;
import org.samband.server.web.Refusal;

/** What stands in the form of an application: as it is kept, or as somebody typed it. */
public record GrantForm(
        @Nullable String funder,
        @Nullable String purpose,
        @Nullable String amount,
        @Nullable String applyUntil,
        @Nullable Boolean restricted,
        @Nullable String resource) {

    static final GrantForm EMPTY = new GrantForm(null, null, null, null, null, null);

    static GrantForm of(GrantApplication application) {
        var request = application.request();
        var resource = request.resourceId();
        return new GrantForm(
                request.funder(),
                request.purpose(),
                written(request.amount(), application.currency()),
                Optional.ofNullable(request.applyUntil())
                        .map(LocalDate::toString)
                        .orElse(null),
                request.restricted(),
                resource == null ? null : resource.value().toString());
    }

    private static @Nullable String written(@Nullable Long amount, String currency) {
        return amount == null
                ? null
                : BigDecimal.valueOf(amount, Amount.decimals(currency))
                        .toPlainString()
                        .replace('.', ',');
    }

    GrantApplication.Request request(Amounts amounts) {
        return new GrantApplication.Request(
                Objects.requireNonNullElse(funder, "").strip(),
                Objects.requireNonNullElse(purpose, "").strip(),
                amount == null || amount.isBlank() ? null : Long.valueOf(typed("amount", amount, amounts)),
                TypedDay.read("applyUntil", applyUntil),
                Boolean.TRUE.equals(restricted),
                chosen());
    }

    private @Nullable ResourceId chosen() {
        try {
            return resource == null || resource.isBlank() ? null : new ResourceId(UUID.fromString(resource));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("resource", "grant.resource-unknown");
        }
    }

    /** Reads a sum in the alliance's currency. */
    static long typed(String field, @Nullable String written, Amounts amounts) {
        return switch (PastedColumn.figure(
                Objects.requireNonNullElse(written, "").strip(), amounts)) {
            case PastedColumn.Problem(var problem) ->
                throw Refusal.at(field, problem.key(), problem.arguments().toArray());
            case PastedColumn.Figure(var figure, var _) -> figure.orElse(0);
        };
    }
}
