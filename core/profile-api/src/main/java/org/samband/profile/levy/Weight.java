package org.samband.profile.levy;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Gives the basis of a participant: a finite number, not below zero.
 *
 * <p>It is asked for each participant at each computation, also in trials. For example
 * {@code member -> Math.min(member.inhabitants(), 20_000)}.
 */
@FunctionalInterface
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface Weight {

    /** Returns the basis; it is taken as the decimal number that Java prints. */
    double of(Participant participant);
}
