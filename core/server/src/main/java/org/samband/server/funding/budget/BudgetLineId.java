package org.samband.server.funding.budget;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a line of a version of a budget. */
public record BudgetLineId(UUID value) implements Identifier {}
