package org.samband.server.alliance;

import java.util.List;
import org.samband.server.web.Message;

/**
 * A few figures about this alliance for its overview.
 *
 * @param address where one sees more, from the root of the installation
 */
public record Glimpse(Message title, String address, List<Fact> facts) {

    public Glimpse {
        facts = List.copyOf(facts);
    }

    /** One figure and what it is called. */
    public record Fact(Message name, Message value) {}
}
