package org.samband.server.register;

import java.time.LocalDate;

/** A figure on its way in, for whoever statistics call so. */
record GivenFigure(String code, LocalDate day, long inhabitants) {}
