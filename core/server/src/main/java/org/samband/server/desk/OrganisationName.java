package org.samband.server.desk;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation, as texts write it: whole, or without the small word at its end that says what it is,
 * which a plan seldom repeats.
 */
final class OrganisationName {

    private static final Pattern WITH_KIND = Pattern.compile("(\\p{Lu}.*\\S)\\s+\\p{Ll}+");

    private final Pattern written;

    OrganisationName(String name) {
        var kind = WITH_KIND.matcher(name.strip());
        var forms = kind.matches() ? Stream.of(name.strip(), kind.group(1)) : Stream.of(name.strip());
        this.written = Pattern.compile(
                forms.map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isIn(@Nullable String text) {
        return text != null && written.matcher(text).find();
    }
}
