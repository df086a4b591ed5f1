package org.samband.server.register;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that somebody adds by hand.
 *
 * @param country the ISO 3166 code
 * @param number its organisation number as written, or null where it has none or it is not known
 */
public record NewOrganisation(
        OrganisationKind kind,
        String country,
        String name,
        @Nullable String number) {

    public NewOrganisation {
        name = name.strip();
        number = number == null || number.isBlank() ? null : number.strip();
    }
}
