package org.samband.server.plugin.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.web.Texts;

/**
 * Something that happened to a profile, as the page says it.
 *
 * @param actor who did it; empty where the server did
 * @param address the page of the jar
 * @param undo where it is undone, or null where it is not in force any more or cannot be undone
 */
public record EventRow(
        String at,
        String actor,
        String what,
        String plugin,
        @Nullable String version,
        String address,
        String details,
        @Nullable String undo) {

    /** Returns what happened, the last first; only the last of its kind can be undone. */
    static List<EventRow> all(List<ProfileEvent> events, List<ProfileJar> jars, Texts texts) {
        var undone = new Undoing(jars);
        return events.stream().map(event -> of(event, undone.of(event), texts)).toList();
    }

    private static EventRow of(ProfileEvent event, @Nullable String undo, Texts texts) {
        var details = event.details().stream().map(texts::say).toList();
        return new EventRow(
                texts.formats().dateTime(LocalDateTime.ofInstant(event.at(), ZoneId.systemDefault())),
                event.actor() == null ? texts.say("plugin.trail.server") : event.actor(),
                event.alliance() == null
                        ? texts.say("plugin.event." + event.action().code())
                        : texts.say("plugin.event." + event.action().code(), event.alliance()),
                event.plugin(),
                event.version(),
                "/admin/profiles/" + event.sha256(),
                String.join(" ", details),
                undo);
    }
}
