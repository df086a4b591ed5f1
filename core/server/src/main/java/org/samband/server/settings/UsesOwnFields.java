package org.samband.server.settings;

import java.util.Map;

/** A module that keeps values of own fields, so that nobody removes a field that says something. */
public interface UsesOwnFields {

    /** Returns how many things of each level say something in a field, by its key and that of the level. */
    Map<String, Map<String, Long>> uses();
}
