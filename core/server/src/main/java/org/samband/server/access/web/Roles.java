package org.samband.server.access.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;

/** Reads the role that a form or a client names. */
final class Roles {

    private Roles() {}

    static Role named(@Nullable String code) {
        try {
            return Role.of(String.valueOf(code));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("role", "access.refusal.role");
        }
    }
}
