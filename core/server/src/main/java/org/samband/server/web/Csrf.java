package org.samband.server.web;

/** The token that each form sends along, to show that it came from a page of ours. */
public record Csrf(String parameter, String header, String token) {}
