package org.samband.server.meeting.reading;

import java.util.List;
import java.util.Locale;

/**
 * Names that are known before a document is read, so that they are recognised in it.
 *
 * @param organisations the names of the participants
 * @param names other names that the minutes may use, such as those of schemes and partners
 */
public record Known(List<String> organisations, List<String> names) {

    /** Nothing is known. */
    public static final Known NOTHING = new Known(List.of(), List.of());

    /** Copies the lists. */
    public Known {
        organisations = List.copyOf(organisations);
        names = List.copyOf(names);
    }

    boolean isOrganisation(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return organisations.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(plain));
    }
}
