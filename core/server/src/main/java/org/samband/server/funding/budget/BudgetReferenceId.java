package org.samband.server.funding.budget;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies where a member finds a post in its own budget. */
public record BudgetReferenceId(UUID value) implements Identifier {}
