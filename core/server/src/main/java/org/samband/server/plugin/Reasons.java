package org.samband.server.plugin;

import java.util.ArrayList;
import java.util.List;
import org.samband.server.data.StoredAsJson;
import org.samband.server.web.Message;

/**
 * Why a jar is refused, as it is kept.
 *
 * @param messages sentences that each name the jar and a cause
 */
record Reasons(List<Message> messages) implements StoredAsJson {

    private static final int LONGEST = 400;

    Reasons {
        messages = List.copyOf(messages);
    }

    /** Returns a sentence of the bundle with the jar's name in its first place. */
    static Message of(String reason, String name, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(shortened(name));
        for (var argument : more) {
            arguments.add(argument instanceof String text ? shortened(text) : argument);
        }
        return Message.of("plugin.refused." + reason, arguments.toArray());
    }

    /** Returns a sentence about something that a jar brings, such as {@code profile lakeside}. */
    static Message ofProvided(String reason, String name, String provided) {
        var space = provided.indexOf(' ');
        return of(reason + "." + provided.substring(0, space), name, provided.substring(space + 1));
    }

    /** What a jar says of itself is not repeated without end. */
    static String shortened(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
