package org.samband.server.web;

import java.io.Serializable;
import java.util.List;

/**
 * Something to say that has no language yet: a key of the message bundles and what goes into its places.
 *
 * <p>An argument that is itself a message is said in the same language.
 */
public record Message(String key, List<Object> arguments) implements Serializable {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
