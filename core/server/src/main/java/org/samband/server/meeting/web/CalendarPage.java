package org.samband.server.meeting.web;

import org.jspecify.annotations.Nullable;

/**
 * How to subscribe to a calendar, as its page tells it.
 *
 * @param open the address that anyone may subscribe to, where there is one
 * @param makes whether whoever asks may make a secret address
 */
public record CalendarPage(
        String name,
        String address,
        CalendarChoice choice,
        @Nullable String open,
        boolean makes) {}
