package org.samband.server.alliance;

import java.time.LocalDate;
import org.samband.server.web.Message;

/**
 * Something that somebody in this alliance has to do.
 *
 * @param what the sentence that says it
 * @param address where to do it, from the root of the installation
 * @param due the last day for it
 */
public record DueItem(Message what, String address, LocalDate due) {}
