package org.samband.server.rule;

import java.util.Locale;

/** A part that an account plays in an alliance. */
public enum Role {
    SECRETARIAT,
    CONTRIBUTOR,
    MEMBER_CONTACT,
    READER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Finds the role that the API and the database call by this code. */
    public static Role of(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("No role is called \"" + code + "\".");
    }

    public String code() {
        return code;
    }
}
