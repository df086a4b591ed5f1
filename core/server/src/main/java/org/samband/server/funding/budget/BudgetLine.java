package org.samband.server.funding.budget;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ResourceId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One line of a budget: typed, or taken from the plan or from levies and never typed again. */
public final class BudgetLine {

    @Id
    private final BudgetLineId id;

    private final BudgetId budgetId;
    private final Post post;
    private final int position;
    private final LineKind kind;
    private final boolean derived;
    private final @Nullable ResourceId resourceId;

    private String title;

    @Embedded.Empty
    private Money money;

    @Embedded.Empty
    private Reason reason;

    private @Nullable BudgetLineId drawsOn;
    private Parts parts;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    BudgetLine(
            BudgetLineId id,
            BudgetId budgetId,
            Post post,
            int position,
            LineKind kind,
            boolean derived,
            @Nullable ResourceId resourceId,
            String title,
            Money money,
            @Nullable Reason reason,
            @Nullable BudgetLineId drawsOn,
            Parts parts) {
        this.id = id;
        this.budgetId = budgetId;
        this.post = post;
        this.position = position;
        this.kind = kind;
        this.derived = derived;
        this.resourceId = resourceId;
        this.title = title;
        this.money = money;
        this.reason = reason == null ? Reason.NONE : reason;
        this.drawsOn = drawsOn;
        this.parts = parts;
    }

    static BudgetLine typed(BudgetId budget, Post post, int position, LineKind kind, Content content) {
        return new BudgetLine(
                new BudgetLineId(Ids.next()),
                budget,
                post,
                position,
                kind,
                false,
                null,
                content.title(),
                content.money(),
                content.reason(),
                content.drawsOn(),
                content.parts());
    }

    /** Returns a line that follows a resource of the plan, or the runs of a levy where there is none. */
    static BudgetLine derived(
            BudgetId budget,
            Post post,
            int position,
            LineKind kind,
            String title,
            Money money,
            @Nullable ResourceId resource) {
        return new BudgetLine(
                new BudgetLineId(Ids.next()),
                budget,
                post,
                position,
                kind,
                true,
                resource,
                title,
                money,
                Reason.NONE,
                null,
                Parts.NONE);
    }

    /** Returns it as a line of a later version, in which the lines of this one have other ids. */
    BudgetLine in(BudgetId later, Map<BudgetLineId, BudgetLineId> copies) {
        return new BudgetLine(
                Objects.requireNonNull(copies.get(id)),
                later,
                post,
                position,
                kind,
                false,
                null,
                title,
                money,
                reason,
                drawsOn == null ? null : copies.get(drawsOn),
                parts);
    }

    void say(Content content) {
        title = content.title();
        money = content.money();
        reason = content.reason();
        drawsOn = content.drawsOn();
        parts = content.parts();
    }

    void amount(Amount amount) {
        money = new Money(
                amount,
                money.source(),
                money.certainty(),
                money.giver(),
                money.restricted(),
                money.elementId(),
                money.heldBy());
    }

    public BudgetLineId id() {
        return id;
    }

    /** Returns its version, to be compared with the one that somebody saw. */
    public int seen() {
        return version == null ? 0 : version;
    }

    public Post post() {
        return post;
    }

    public int position() {
        return position;
    }

    public LineKind kind() {
        return kind;
    }

    /** Tells whether it follows the plan or the runs of a levy, and was never typed. */
    public boolean derived() {
        return derived;
    }

    /** Tells whether it follows the runs of a levy. */
    public boolean fromLevy() {
        return derived && kind == LineKind.LEVIES;
    }

    public @Nullable ResourceId resourceId() {
        return resourceId;
    }

    public String title() {
        return title;
    }

    public Money money() {
        return money;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable BudgetLineId drawsOn() {
        return drawsOn;
    }

    public Parts parts() {
        return parts;
    }

    BudgetId budgetId() {
        return budgetId;
    }

    /**
     * What somebody types of a line.
     *
     * @param drawsOn the income that an allocation uses, where it is to be no other
     * @param parts what the line is worked out from, for what remains of others
     */
    public record Content(
            String title,
            Money money,
            Reason reason,
            @Nullable BudgetLineId drawsOn,
            Parts parts) {

        public static Content of(String title, Money money) {
            return new Content(title, money, Reason.NONE, null, Parts.NONE);
        }

        public Content because(Reason why) {
            return new Content(title, money, why, drawsOn, parts);
        }
    }
}
