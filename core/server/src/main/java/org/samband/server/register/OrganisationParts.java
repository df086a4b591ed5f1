package org.samband.server.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;

/**
 * What another module tells on the page of an organisation, such as what it takes part in and what it pays; a bean of it
 * is asked once for each page, within no alliance, and answers what whoever asks may see.
 */
public interface OrganisationParts {

    /** Returns what there is to tell, none if there is nothing. */
    List<Part> parts(OrganisationId organisation);

    /** Returns what there is to tell in the current alliance alone, to the organisation's own contact there. */
    default List<Part> here(OrganisationId organisation) {
        return List.of();
    }

    /** A section of the page under a heading of its own. */
    record Part(Message heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a section.
     *
     * @param subject what it is about, such as the name of an alliance
     * @param address where one reads more, or null
     * @param file where a paper about it is fetched as PDF, or null
     */
    record Line(
            String subject,
            @Nullable String address,
            Message said,
            @Nullable String file) {

        public Line(String subject, @Nullable String address, Message said) {
            this(subject, address, said, null);
        }
    }
}
