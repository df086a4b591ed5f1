package org.samband.server.meeting;

import java.util.UUID;

/**
 * What a case lays before a body: a plan, a report, a levy run, a budget.
 *
 * @param kind the word of the module that owns it, in lower case with hyphens, such as {@code levy-run}
 */
public record Subject(String kind, UUID id) {}
