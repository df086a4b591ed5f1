package org.samband.server.plugin.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.Terms;
import org.samband.server.web.Texts;

/**
 * A plugin as its card shows it.
 *
 * @param address where its page is and where its forms go
 * @param brings what it brings, in words
 * @param state {@code refused}, {@code off} or {@code on}
 * @param byDefault whether new alliances get this version
 * @param usedBy who works by it, or null where nobody does
 * @param origin when and by whom it was handed in, or null for one that came with a server
 * @param reasons why it is refused
 * @param signature the code of who vouches for it
 * @param warning what to know before it is turned on, or null
 * @param problem why it is on and not loaded here, or null
 */
public record JarCard(
        String name,
        String address,
        @Nullable String version,
        String brings,
        String state,
        boolean byDefault,
        @Nullable String usedBy,
        @Nullable String origin,
        List<String> reasons,
        String signature,
        @Nullable String warning,
        @Nullable String problem) {

    private static final int NAMED = 3;

    static JarCard of(ProfileJar jar, List<ProfileUser> users, NodePlugins node, Profiles profiles, Texts texts) {
        return new JarCard(
                jar.name(),
                "/admin/profiles/" + jar.sha256(),
                jar.pluginVersion(),
                brings(jar.provides(), profiles, texts),
                jar.state().code(),
                jar.byDefault(),
                usedBy(users, texts),
                jar.builtIn() ? null : origin(jar, texts),
                jar.reasons().stream().map(texts::say).toList(),
                jar.signature().code(),
                node.warning(jar).map(texts::say).orElse(null),
                node.problem(jar).map(texts::say).orElse(null));
    }

    private static @Nullable String usedBy(List<ProfileUser> users, Texts texts) {
        if (users.isEmpty()) {
            return null;
        }
        var named = users.stream().limit(NAMED).map(ProfileUser::name).toList();
        return users.size() <= NAMED
                ? texts.formats().list(named)
                : texts.say("plugin.used-by-more", String.join(", ", named), users.size() - NAMED);
    }

    private static String origin(ProfileJar jar, Texts texts) {
        var moment = texts.formats().dateTime(LocalDateTime.ofInstant(jar.handedInAt(), ZoneId.systemDefault()));
        return jar.handedInBy() == null
                ? texts.say("plugin.by-inbox", moment)
                : texts.say("plugin.by-person", moment, jar.handedInBy());
    }

    private static String brings(List<String> provides, Profiles profiles, Texts texts) {
        return texts.formats()
                .list(provides.stream()
                        .map(one -> one.split(" ", 2))
                        .map(parts -> parts[0].equals("country")
                                ? country(parts[1], texts)
                                : profile(parts[1], profiles, texts))
                        .toList());
    }

    private static String country(String code, Texts texts) {
        return texts.say(
                "plugin.brings.country",
                Locale.of("", code).getDisplayCountry(texts.language().locale()));
    }

    /** A profile that is turned on is called by what it is for. */
    private static String profile(String id, Profiles profiles, Texts texts) {
        return profiles.find(id)
                .map(profile -> texts.say(
                        "plugin.brings.profile-of",
                        Terms.of(texts.language().tag(), Map.of(), profile).resolve("[[alliance:plural]]")))
                .orElseGet(() -> texts.say("plugin.brings.profile", id));
    }
}
