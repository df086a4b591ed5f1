package org.samband.server.plan.reading;

import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;

/**
 * Money or work of which a plan document speaks.
 *
 * @param id its id in the draft
 * @param element the element it is for, or none if it is for the plan
 * @param amount how much
 * @param source the profile's key of where it comes from, if the document says so
 * @param certainty the profile's key of how sure it is, if the document says so
 * @param giver who gives or pays it, as written
 * @param restricted whether it may only be used for its purpose
 * @param purpose what it is for, as written
 * @param written the sentence that says so
 * @param line where it stands in the source
 */
public record DraftResource(
        String id,
        @Nullable String element,
        Amount amount,
        @Nullable String source,
        @Nullable String certainty,
        @Nullable String giver,
        boolean restricted,
        @Nullable String purpose,
        String written,
        int line) {

    DraftResource of(@Nullable String newElement) {
        return new DraftResource(id, newElement, amount, source, certainty, giver, restricted, purpose, written, line);
    }

    DraftResource amounting(Amount newAmount) {
        return new DraftResource(id, element, newAmount, source, certainty, giver, restricted, purpose, written, line);
    }

    DraftResource granted(Correction.SetResource as) {
        return new DraftResource(
                id,
                element,
                as.amount(),
                as.source(),
                as.certainty(),
                as.giver(),
                as.restricted(),
                purpose,
                written,
                line);
    }

    DraftResource forPurpose(@Nullable String newPurpose) {
        return new DraftResource(id, element, amount, source, certainty, giver, restricted, newPurpose, written, line);
    }

    DraftResource restrictedTo(@Nullable String newPurpose) {
        return new DraftResource(id, element, amount, source, certainty, giver, true, newPurpose, written, line);
    }
}
