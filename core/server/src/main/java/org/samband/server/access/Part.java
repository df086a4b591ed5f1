package org.samband.server.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.rule.Role;

/**
 * What an account is in one alliance.
 *
 * @param organisation whose contact it is, for a member contact
 */
public record Part(UUID alliance, Role role, @Nullable UUID organisation) {}
