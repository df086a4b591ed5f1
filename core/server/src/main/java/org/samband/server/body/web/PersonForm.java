package org.samband.server.body.web;

/** What somebody types about a person. */
public record PersonForm(String name, String userName, int version) {}
