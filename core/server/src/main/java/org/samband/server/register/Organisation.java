package org.samband.server.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;

/**
 * A legal entity as the register knows it, with what it was called over time.
 *
 * @param country the ISO 3166 code
 * @param exists from when until when it exists, open where that is not known
 * @param names its names in the order of time, at least one
 * @param codes what statistics called it in the order of time; none for what is no municipality or county
 * @param number its organisation number, digits only, or null where none is known
 * @param version how often it was changed by hand
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String country,
        Validity exists,
        List<Called> names,
        List<Called> codes,
        @Nullable String number,
        int version) {

    public Organisation {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /** Returns the name it has now, or had at its end. */
    public String name() {
        return names.getLast().as();
    }

    /** Returns the name it had on a day; before the first and after the last known one the nearest. */
    public String name(LocalDate on) {
        return on(names, on)
                .orElseGet(() -> names.getFirst().startsAfter(on) ? names.getFirst() : names.getLast())
                .as();
    }

    /** Returns the code it has now, or had at its end. */
    public Optional<String> code() {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.getLast().as());
    }

    /** Returns the code it had on a day, if it existed then. */
    public Optional<String> code(LocalDate on) {
        return on(codes, on).map(Called::as);
    }

    private static Optional<Called> on(List<Called> all, LocalDate day) {
        return all.stream().filter(each -> each.valid().holdsOn(day)).findFirst();
    }

    /** A name or a code for as long as it was borne. */
    public record Called(String as, Validity valid) {

        boolean startsAfter(LocalDate day) {
            return valid.from() != null && valid.from().isAfter(day);
        }
    }
}
