package org.samband.server.web;

/** One of the answers that a form offers. */
public record Choice(String value, String label) {}
