package org.samband.server.web;

import java.io.Serializable;

/** What is wrong with one field of what a person handed in; the field's name is the one in the form or the JSON. */
public record Mistake(String field, Message message) implements Serializable {

    public static Mistake at(String field, String key, Object... arguments) {
        return new Mistake(field, Message.of(key, arguments));
    }
}
