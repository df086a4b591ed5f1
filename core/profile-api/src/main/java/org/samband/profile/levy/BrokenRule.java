package org.samband.profile.levy;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A rule gave something that nobody can be asked to pay, or was given what it cannot follow.
 *
 * <p>A {@link Split} may throw it too, for example {@code throw new BrokenRule(BrokenRule.Reason.NEGATIVE, "Alby")}; people read it
 * as a sentence.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** Says what is wrong, and with whom or by which figures. */
    public BrokenRule(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Returns with whom, or by which figures. */
    public String detail() {
        return detail;
    }

    /** What can be wrong. */
    public enum Reason {
        /** The basis of a participant is no number, or infinite. */
        NO_NUMBER,
        /** The basis or the share of a participant is negative. */
        NEGATIVE,
        /** All bases are zero, so that nothing tells who pays. */
        NOTHING_TO_SHARE_BY,
        /** The shares do not make the total. */
        OTHER_SUM,
        /** Not every participant got a share. */
        OTHER_NUMBER,
        /** The limits leave no way to share the total. */
        LIMITS,
        /** The rate is negative, or a total has fractions of the minor unit. */
        GIVEN,
        /** An amount does not fit. */
        TOO_LARGE
    }
}
