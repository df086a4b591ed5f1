/** Reads minutes by a profile's vocabulary into a draft with its doubts; pure functions, nothing stored. */
@NullMarked
package org.samband.server.meeting.reading;

import org.jspecify.annotations.NullMarked;
