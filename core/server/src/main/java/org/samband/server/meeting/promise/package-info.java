/** What decisions promise, and whether it was kept: matters that return to a body by a day, and tasks. */
@NullMarked
package org.samband.server.meeting.promise;

import org.jspecify.annotations.NullMarked;
