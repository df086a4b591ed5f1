package org.samband.server.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;

/** What came of looking at a jar. */
sealed interface Inspection {

    /** Returns the plugin's id, if the jar tells one. */
    @Nullable
    String id();

    /**
     * The jar may be turned on.
     *
     * @param provides the profiles and countries it brings, such as {@code profile lakeside}
     * @param description what it is, to be shown before it is turned on
     */
    record Passed(String id, String version, List<String> provides, JarDescription description) implements Inspection {}

    /**
     * The jar may not be turned on.
     *
     * @param id the plugin's id, if the jar tells one
     */
    record Refused(@Nullable String id, @Nullable String version, List<Message> reasons) implements Inspection {

        static Refused because(String key, Object... arguments) {
            return new Refused(null, null, List.of(Message.of(key, arguments)));
        }
    }
}
