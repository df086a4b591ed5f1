package org.samband.server.plugin.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.web.Texts;

/**
 * Something that happened to a profile, as the page says it.
 *
 * @param actor who did it; empty where the server did
 * @param address the page of the jar
 */
public record EventRow(
        String at,
        String actor,
        String what,
        String plugin,
        @Nullable String version,
        String address,
        String details) {

    static EventRow of(ProfileEvent event, Texts texts) {
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
                String.join(" ", details));
    }
}
