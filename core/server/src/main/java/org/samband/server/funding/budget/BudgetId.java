package org.samband.server.funding.budget;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a version of a budget. */
public record BudgetId(UUID value) implements Identifier {}
