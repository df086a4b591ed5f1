/** Reads cases: their list, the search in them, and the thread of one through all bodies. */
@NullMarked
package org.samband.server.meeting.casebook;

import org.jspecify.annotations.NullMarked;
