package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;

/**
 * An organisation as the API shows it.
 *
 * @param name the name it has now, or had at its end
 * @param code the code it has now, or had at its end
 */
record OrganisationJson(
        OrganisationId id,
        String kind,
        String country,
        String name,
        @Nullable String code,
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Called> names,
        List<Called> codes,
        int version) {

    static OrganisationJson of(Organisation organisation) {
        return new OrganisationJson(
                organisation.id(),
                organisation.kind().code(),
                organisation.country(),
                organisation.name(),
                organisation.code().orElse(null),
                organisation.number(),
                organisation.exists().from(),
                organisation.exists().until(),
                organisation.names().stream().map(Called::of).toList(),
                organisation.codes().stream().map(Called::of).toList(),
                organisation.version());
    }

    /**
     * A name or code for as long as it was borne.
     *
     * @param until the first day on which it no longer held
     */
    record Called(
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Called of(Organisation.Called called) {
            return new Called(called.as(), called.valid().from(), called.valid().until());
        }
    }
}
