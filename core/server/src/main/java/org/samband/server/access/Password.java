package org.samband.server.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.samband.server.web.Refusal;

/** A password somebody chose, in the clear; it shows itself to nobody. */
final class Password {

    static final int SHORTEST = 12;
    // What bcrypt can take.
    private static final int MOST_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String clear;

    private Password(String clear) {
        this.clear = clear;
    }

    /** A password chosen by a person, who must choose well. */
    static Password chosen(String clear, String userName) {
        if (clear.codePointCount(0, clear.length()) < SHORTEST) {
            throw Refusal.at("newPassword", "access.refusal.password-short", SHORTEST);
        }
        if (clear.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.at("newPassword", "access.refusal.password-long", MOST_BYTES);
        }
        if (clear.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT))
                || clear.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw Refusal.at("newPassword", "access.refusal.password-easy");
        }
        return new Password(clear);
    }

    /** A password that the operator of the installation set, who answers for it. */
    static Password set(String clear) {
        if (clear.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("A password may have at most " + MOST_BYTES + " bytes.");
        }
        return new Password(clear);
    }

    /** A password nobody can guess, in groups that can be read aloud: 96 bits. */
    static Password generated() {
        var text = new StringBuilder();
        for (var place = 0; place < 20; place++) {
            if (place > 0 && place % 5 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Password(text.toString());
    }

    boolean isShort() {
        return clear.length() < SHORTEST;
    }

    String clear() {
        return clear;
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
