package org.samband.server.plugin.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileJar.State;

/** Finds where what happened to profiles is undone; asked for the last first, as only that is in force. */
final class Undoing {

    private final List<ProfileJar> jars;
    private final Set<String> seen = new HashSet<>();

    Undoing(List<ProfileJar> jars) {
        this.jars = jars;
    }

    /** Returns the page on which it is undone, or null. */
    @Nullable
    String of(ProfileEvent event) {
        return switch (event.action()) {
            case HANDED_IN, REFUSED -> first("in " + event.sha256()) ? when(event, State.ON, false, "/removal") : null;
            case TURNED_ON -> first("state " + event.sha256()) ? when(event, State.ON, true, "/deactivation") : null;
            case TURNED_OFF -> first("state " + event.sha256()) ? when(event, State.OFF, true, "#do") : null;
            case MOVED, ROLLED_BACK -> first("move " + event.alliance()) ? back(event) : null;
            default -> null;
        };
    }

    private boolean first(String what) {
        return seen.add(what);
    }

    private @Nullable String when(ProfileEvent event, State state, boolean is, String where) {
        return jars.stream()
                .filter(jar -> jar.sha256().equals(event.sha256()) && (jar.state() == state) == is)
                .findFirst()
                .map(jar -> address(jar) + where)
                .orElse(null);
    }

    /** An alliance moves back from the page of the version that it came from. */
    private @Nullable String back(ProfileEvent event) {
        return from(event)
                .flatMap(version -> jars.stream()
                        .filter(jar -> jar.name().equals(event.plugin())
                                && version.equals(jar.pluginVersion())
                                && jar.state() == State.ON)
                        .findFirst())
                .map(jar -> address(jar) + "#elsewhere")
                .orElse(null);
    }

    private static Optional<String> from(ProfileEvent event) {
        return event.details().stream()
                .filter(detail -> detail.key().equals("plugin.trail.from"))
                .map(detail -> Objects.toString(detail.arguments().getFirst()))
                .findFirst();
    }

    private static String address(ProfileJar jar) {
        return "/admin/profiles/" + jar.sha256();
    }
}
