package org.samband.server.funding.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a line of a budget is: a kind of income, a use of money, or a figure that others are worked out from. */
public enum LineKind {
    LEVIES,
    HOST_CONTRIBUTION,
    GRANT,
    PARTICIPANT_FEES,
    OWN_EQUITY,
    VAT_COMPENSATION,
    OTHER,
    /** Money that is to be used for something. */
    ALLOCATION,
    /** A result that was stated as a whole, such as a surplus before contributions; it is in no sum. */
    RESULT,
    /** What remains of other lines; it is worked out, never typed, and in no sum. */
    NET;

    /** Tells whether it is money that comes in. */
    public boolean income() {
        return ordinal() < ALLOCATION.ordinal();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<LineKind> incomes() {
        return Arrays.stream(values()).filter(LineKind::income).toList();
    }

    /** Returns the kind of income that a source of a plan's resources is, by the key that profiles give it. */
    public static LineKind ofSource(@Nullable String source) {
        return switch (source) {
            case "member-fees", "municipal-fees" -> LEVIES;
            case "host-contribution" -> HOST_CONTRIBUTION;
            case "equity" -> OWN_EQUITY;
            case "participant-fees", "unit-price" -> PARTICIPANT_FEES;
            case null -> OTHER;
            default -> source.matches(".*(grants|funds|foundations)") ? GRANT : OTHER;
        };
    }
}
