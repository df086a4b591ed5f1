/** What is answered outside a meeting: decisions by circulation, questions to all members, consultations. */
@NullMarked
package org.samband.server.meeting.inquiry;

import org.jspecify.annotations.NullMarked;
