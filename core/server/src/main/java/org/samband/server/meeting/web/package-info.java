/** The pages and the JSON of meetings, cases and what was promised. */
@NullMarked
package org.samband.server.meeting.web;

import org.jspecify.annotations.NullMarked;
