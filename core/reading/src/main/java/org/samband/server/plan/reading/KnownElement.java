package org.samband.server.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * An element of a plan in the system, to be compared with a draft.
 *
 * @param id its id in the system
 * @param level the key of its level
 * @param title its title
 * @param parent the id of the element it stands under, or none
 * @param schedule its schedule as written, if it has one
 */
public record KnownElement(
        String id,
        String level,
        String title,
        @Nullable String parent,
        @Nullable String schedule) {}
