package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;

/** Takes apart lists of bodies and the names in them. */
final class BodyNames {

    private static final String OWNER = "(?<name>\\p{Lu}[\\p{L}\\p{N}-]*?(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*?)*)";
    private static final int LONGEST = 160;
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    private final Lexicon lexicon;
    private final List<Pattern> owners = new ArrayList<>();

    BodyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String phrase : lexicon.vocabulary().phrases(Word.OWN_NAME)) {
            int name = phrase.indexOf("{name}");
            if (name >= 0) {
                String before = phrase.substring(0, name).strip();
                String after = phrase.substring(name + "{name}".length()).strip();
                owners.add(pattern(before, after));
            }
        }
    }

    private static Pattern pattern(String before, String after) {
        return before.isEmpty()
                ? Pattern.compile("^" + OWNER + Pattern.quote(after) + "\\s+(?<body>.+)$", Pattern.UNICODE_CASE)
                : Pattern.compile(
                        "^(?<body>.+?)\\s+" + Phrases.literal(before) + "\\s+" + OWNER + Pattern.quote(after) + "$");
    }

    /** Returns the bodies of a list, in its order. */
    List<BodyName> in(String list) {
        List<BodyName> names = new ArrayList<>();
        for (String piece : pieces(list)) {
            names.add(name(piece));
        }
        return names;
    }

    /** Cuts a list at its commas and its "and", except where what follows is no name of its own. */
    private List<String> pieces(String list) {
        List<String> pieces = new ArrayList<>();
        String open = list.replaceFirst("[.;:]+\\s*$", "").strip();
        for (String part : COMMA.split(open)) {
            int from = 0;
            for (Lexicon.Hit and : lexicon.all(Word.AND, part)) {
                add(pieces, part.substring(from, and.start()));
                from = and.end();
            }
            add(pieces, part.substring(from));
        }
        return pieces;
    }

    private void add(List<String> pieces, String piece) {
        String name = piece.strip();
        if (name.isEmpty()) {
            return;
        }
        boolean continues = !pieces.isEmpty()
                && Character.isLowerCase(name.charAt(0))
                && name(name).type() == null;
        if (continues && !lexicon.has(Word.EXTERNAL_BODY, name)) {
            String before = pieces.removeLast();
            Optional<Lexicon.Hit> and = lexicon.first(Word.AND, before);
            pieces.add(before + (and.isPresent() ? ", " : " & ") + name);
        } else {
            pieces.add(name);
        }
    }

    BodyName name(String written) {
        for (Pattern owner : written.length() <= LONGEST ? owners : List.<Pattern>of()) {
            Matcher matcher = owner.matcher(written);
            if (matcher.matches()) {
                Optional<Lexicon.Hit> type = type(matcher.group("body"));
                if (type.isPresent()) {
                    String key = type.get().key();
                    return new BodyName(written, matcher.group("name"), key, common(key, matcher.group("body")), false);
                }
            }
        }
        String key = type(written).map(Lexicon.Hit::key).orElse(null);
        return new BodyName(
                written,
                null,
                key,
                key == null ? null : common(key, written),
                key == null && lexicon.has(Word.EXTERNAL_BODY, written));
    }

    /** Returns the kind of body whose word is the whole of a name. */
    private Optional<Lexicon.Hit> type(String name) {
        return lexicon.all(Family.BODY, name).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == name.length())
                .findFirst();
    }

    /** Returns the longest of the profile's words that continue what is written, as a definite form does. */
    private @Nullable String common(String key, String written) {
        String begun = written.toLowerCase(Locale.ROOT);
        String word = lexicon.vocabulary().phrases(Family.BODY).getOrDefault(key, List.of()).stream()
                .filter(phrase -> phrase.toLowerCase(Locale.ROOT).startsWith(begun))
                .findFirst()
                .orElse(written);
        return word.isEmpty() ? written : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
