package org.samband.server.meeting.reading;

import org.jspecify.annotations.Nullable;

/**
 * A body as minutes name it.
 *
 * @param name as written, without the ending of possession
 * @param type the profile's key of the kind of body, or none if its words do not say
 */
public record DraftBody(String name, @Nullable String type) {}
