package org.samband.server.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Standing;
import org.samband.server.data.Validity;

/**
 * Where a body stands among the others, and how long it exists.
 *
 * @param parent the body that it belongs under
 * @param appointedBy who appoints those who sit in it, as people say it
 * @param standing whether it decides, advises or only meets; null where it is as its type says
 * @param countedOn the day whose inhabitants its seats are counted by, or null for the day that is asked about
 * @param meetingsAYear how often it is to meet in a year, or null where nobody has said so
 * @param renewedWithin within how many months after an election its members are named anew, 0 where elections do not
 *     matter; null where it is as its type says
 * @param opening what is to be settled when a case opens before it, the beginning of the background of each; or null
 * @param life the days on which it exists
 */
public record Charter(
        @Nullable BodyId parent,
        @Nullable String appointedBy,
        @Nullable Standing standing,
        @Nullable LocalDate countedOn,
        @Nullable Integer meetingsAYear,
        @Nullable Integer renewedWithin,
        @Nullable String opening,
        Validity life) {

    /** One that says nothing of how often it is to meet and to be named anew, and of how cases open. */
    public Charter(
            @Nullable BodyId parent,
            @Nullable String appointedBy,
            @Nullable Standing standing,
            @Nullable LocalDate countedOn,
            Validity life) {
        this(parent, appointedBy, standing, countedOn, null, null, null, life);
    }

    /** One that says nothing of how seats are counted. */
    public Charter(@Nullable BodyId parent, @Nullable String appointedBy, @Nullable Standing standing, Validity life) {
        this(parent, appointedBy, standing, null, life);
    }

    /** Returns a charter that says nothing. */
    public static Charter open() {
        return new Charter(null, null, null, null, Validity.always());
    }
}
