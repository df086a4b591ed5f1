/** The meetings as calendars read them. */
@NullMarked
package org.samband.server.meeting.calendar;

import org.jspecify.annotations.NullMarked;
