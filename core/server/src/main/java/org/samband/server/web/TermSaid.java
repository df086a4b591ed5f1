package org.samband.server.web;

/** A word of the alliance as an argument of a text, such as {@code board:definite}, said in the reader's language. */
public record TermSaid(String token) {}
