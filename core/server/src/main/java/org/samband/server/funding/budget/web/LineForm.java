package org.samband.server.funding.budget.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.funding.budget.BudgetLineId;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.budget.Parts;
import org.samband.server.funding.budget.Post;
import org.samband.server.funding.budget.Reason;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amounts;
import org.samband.server.plan.PlanElementId;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What stands in the form of a line: as it is kept, or as somebody typed it.
 *
 * @param known whether there is a sum, nothing, or a sum that is found later or unknown
 * @param plus the posts that are added to work it out
 * @param minus the posts that are taken away
 * @param version the version of the line that was shown, or null for a new one
 */
public record LineForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String known,
        @Nullable String amount,
        @Nullable String source,
        @Nullable String certainty,
        @Nullable String giver,
        @Nullable Boolean restricted,
        @Nullable UUID element,
        @Nullable String heldBy,
        @Nullable UUID drawsOn,
        @Nullable String reason,
        @Nullable String reference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate decidedOn,

        @Nullable List<UUID> plus,
        @Nullable List<UUID> minus,
        @Nullable Integer version) {

    static LineForm empty(LineKind kind, @Nullable String certainty) {
        return new LineForm(
                kind.name(),
                null,
                "AMOUNT",
                null,
                null,
                certainty,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static LineForm of(BudgetLine line) {
        var money = line.money();
        var amount = money.amount();
        var element = money.elementId();
        var drawsOn = line.drawsOn();
        return new LineForm(
                line.kind().name(),
                line.title(),
                amount.kind() == Amount.Kind.RANGE ? "AMOUNT" : amount.kind().name(),
                written(amount),
                money.source(),
                money.certainty(),
                money.giver(),
                money.restricted(),
                element == null ? null : element.value(),
                money.heldBy(),
                drawsOn == null ? null : drawsOn.value(),
                line.reason().reason(),
                line.reason().reference(),
                line.reason().decidedOn(),
                posts(line, true),
                posts(line, false),
                line.seen());
    }

    LineKind lineKind() {
        try {
            return LineKind.valueOf(Objects.requireNonNullElse(kind, ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("kind", "budget.kind-unknown");
        }
    }

    BudgetLine.Content content(Amounts amounts) {
        var money = new Money(
                lineKind() == LineKind.NET ? Amount.of(Amount.Kind.UNKNOWN) : typed(amounts),
                filled(source),
                filled(certainty),
                filled(giver),
                Boolean.TRUE.equals(restricted),
                element == null ? null : new PlanElementId(element),
                filled(heldBy));
        return new BudgetLine.Content(
                Objects.requireNonNullElse(title, "").strip(),
                money,
                new Reason(filled(reason), filled(reference), decidedOn),
                drawsOn == null ? null : new BudgetLineId(drawsOn),
                parts());
    }

    /** Tells whether a post is among the ticked ones. */
    public boolean takes(Post post, boolean added) {
        var chosen = added ? plus : minus;
        return chosen != null && chosen.contains(post.value());
    }

    public boolean restrictedTo() {
        return Boolean.TRUE.equals(restricted);
    }

    private Amount typed(Amounts amounts) {
        return switch (Objects.requireNonNullElse(known, "AMOUNT")) {
            case "NOTHING" -> Amount.of(Amount.Kind.NOTHING);
            case "LATER" -> Amount.of(Amount.Kind.LATER);
            case "UNKNOWN" -> Amount.of(Amount.Kind.UNKNOWN);
            default -> {
                var answer = amounts.read(Objects.requireNonNullElse(amount, ""));
                var problem = answer.problem();
                if (problem != null) {
                    throw Refusal.at(
                            "amount", problem.key(), problem.arguments().toArray());
                }
                yield Objects.requireNonNull(answer.amount());
            }
        };
    }

    private Parts parts() {
        var parts = new ArrayList<Parts.Part>();
        Objects.requireNonNullElse(plus, List.<UUID>of()).forEach(id -> parts.add(new Parts.Part(new Post(id), true)));
        Objects.requireNonNullElse(minus, List.<UUID>of())
                .forEach(id -> parts.add(new Parts.Part(new Post(id), false)));
        return new Parts(parts);
    }

    private static List<UUID> posts(BudgetLine line, boolean added) {
        return line.parts().all().stream()
                .filter(part -> part.added() == added)
                .map(part -> part.post().value())
                .toList();
    }

    private static @Nullable String written(Amount amount) {
        var from = amount.from();
        if (from == null) {
            return null;
        }
        var to = amount.to();
        return to == null ? TypedMoney.of(from) : TypedMoney.of(from) + " - " + TypedMoney.of(to);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
