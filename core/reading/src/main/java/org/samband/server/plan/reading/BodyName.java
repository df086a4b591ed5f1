package org.samband.server.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * A body as a text names it.
 *
 * @param written as written
 * @param owner to whom it belongs, as named, or none if the text does not say
 * @param type the profile's key of the kind of body, or none if its words do not say
 * @param common the profile's own word for that kind of body, in the form closest to what is written
 * @param external whether the vocabulary knows it as somebody else's
 */
record BodyName(
        String written,
        @Nullable String owner,
        @Nullable String type,
        @Nullable String common,
        boolean external) {}
