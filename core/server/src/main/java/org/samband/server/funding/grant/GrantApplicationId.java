package org.samband.server.funding.grant;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies money that somebody is asked for. */
public record GrantApplicationId(UUID value) implements Identifier {}
