package org.samband.server.alliance;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.samband.server.web.Refusal;

/** The first part of an alliance's addresses, such as {@code lakeside} in {@code /lakeside/plans}. */
public record Slug(String value) {

    /** The first parts of addresses that the product needs itself. */
    public static final Set<String> RESERVED = Set.of(
            "accessibility",
            "account",
            "actuator",
            "admin",
            "alliances",
            "api",
            "assets",
            "error",
            "favicon.ico",
            "health",
            "help",
            "login",
            "logout",
            "my",
            "me",
            "new",
            "profile-jars",
            "profiles",
            "register",
            "robots.txt",
            "samband",
            "search",
            "sign-in",
            "sign-out",
            "static",
            "theme",
            "webjars",
            "well-known");

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** Reads what a person typed, or refuses it at the field {@code slug}. */
    public static Slug typed(String written) {
        var value = written.strip().toLowerCase(Locale.ROOT);
        if (RESERVED.contains(value)) {
            throw Refusal.at("slug", "alliance.slug-reserved", value);
        }
        if (value.length() < 2
                || value.length() > LONGEST
                || !SHAPE.matcher(value).matches()) {
            throw Refusal.at("slug", "alliance.slug-shape", LONGEST);
        }
        return new Slug(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
