package org.samband.server.settings.web;

/** A column that can be chosen, and its place from the left, perhaps none. */
public record ColumnRow(String field, String name, String place) {}
