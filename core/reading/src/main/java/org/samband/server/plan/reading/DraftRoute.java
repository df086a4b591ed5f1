package org.samband.server.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * A body that gets the reports about an element.
 *
 * @param id its id in the draft
 * @param element the element whose reports they are, or none if they are the plan's
 * @param cycle the profile's key of the reporting cycle
 * @param written the body as written here
 * @param body the body's name, the same wherever the document means the same body
 * @param bodyType the profile's key of the kind of body, if its words say so
 * @param external whether it belongs to somebody else
 * @param treatment what the body does with the report
 * @param line where it stands in the source
 */
public record DraftRoute(
        String id,
        @Nullable String element,
        String cycle,
        String written,
        String body,
        @Nullable String bodyType,
        boolean external,
        Treatment treatment,
        int line) {

    DraftRoute of(@Nullable String newElement) {
        return new DraftRoute(id, newElement, cycle, written, body, bodyType, external, treatment, line);
    }

    DraftRoute to(String newBody, boolean newExternal) {
        return new DraftRoute(id, element, cycle, written, newBody, bodyType, newExternal, treatment, line);
    }

    /** What a body does with a report. */
    public enum Treatment {
        /** It takes a stand on it. */
        TREATS,
        /** It is sent it to know. */
        RECEIVES
    }
}
