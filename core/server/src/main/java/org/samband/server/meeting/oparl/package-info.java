/** What is published of meetings, read in the shape of OParl 1.1. */
@NullMarked
package org.samband.server.meeting.oparl;

import org.jspecify.annotations.NullMarked;
