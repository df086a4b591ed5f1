package org.samband.server.alliance;

import org.samband.server.web.Message;

/**
 * Something that would be otherwise with another version of a profile.
 *
 * @param breaks whether something that is in use would no longer work
 */
public record Effect(boolean breaks, Message what) {

    /** Something in use would no longer work. */
    public static Effect breaks(String key, Object... arguments) {
        return new Effect(true, Message.of(key, arguments));
    }

    /** Something would be otherwise. */
    public static Effect changes(String key, Object... arguments) {
        return new Effect(false, Message.of(key, arguments));
    }
}
