package org.samband.server.body;

import java.util.List;
import org.samband.server.web.Message;

/**
 * What another module tells on the page of a body, such as what was promised to it; a bean of it is asked once for each
 * page and answers what whoever asks may see.
 */
public interface BodyParts {

    /** Returns what there is to tell, none if there is nothing. */
    List<Part> parts(BodyId body);

    /** A section of the page under a heading of its own. */
    record Part(Message heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a section.
     *
     * @param address where one reads more, from the root of the installation
     * @param late whether it should have been done before today
     */
    record Line(Message said, String address, boolean late) {}
}
