package org.samband.server.alliance;

import java.time.LocalDate;
import org.samband.server.web.Message;

/** A day of an alliance's year, and what happens on it. */
public record YearDay(LocalDate day, Message what) {}
