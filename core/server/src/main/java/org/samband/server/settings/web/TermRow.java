package org.samband.server.settings.web;

import org.samband.profile.Term;

/**
 * A concept on the page of own words.
 *
 * @param own whether the alliance uses a word of its own for it
 */
public record TermRow(String concept, Term term, boolean own) {}
