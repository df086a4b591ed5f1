package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Titles;
import org.samband.server.meeting.reading.Doubt.Answer;

/** Asks whether two long names that differ by a letter or two in their middle are one name. */
final class NameVariants {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}-])\\p{Lu}[\\p{Ll}-]{8,60}(?![\\p{L}])");
    private static final int MOST_NAMES = 1_500;
    private static final int SHORTEST = 9;
    private static final int LETTERS_PER_MISTAKE = 8;
    private static final int SAME_ENDING = 4;

    private final MinutesWriter writer;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();

    // Letters are lost more often than added: of two that are used alike the longer is likelier meant.
    private final Comparator<String> usualLast = Comparator.comparingInt(this::weight)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    NameVariants(MinutesWriter writer, List<String> names) {
        this.writer = writer;
        for (String name : names) {
            Matcher matcher = NAME.matcher(name);
            while (matcher.find()) {
                known.add(base(matcher.group()));
            }
        }
    }

    void ask() {
        writer.items().forEach(item -> {
            collect(item.title(), item.titleLine(), item.id());
            writer.texts(item.id()).forEach(text -> collect(text.text(), text.line(), item.id()));
        });
        List<String> all = new ArrayList<>(uses.keySet());
        known.stream().filter(name -> !uses.containsKey(name)).sorted().forEach(all::add);
        Map<Character, List<String>> byLetter =
                all.stream().limit(MOST_NAMES).collect(Collectors.groupingBy(name -> name.charAt(0)));
        for (Map.Entry<String, Use> entry : uses.entrySet()) {
            String usual =
                    usual(entry.getKey(), byLetter.getOrDefault(entry.getKey().charAt(0), List.of()));
            if (usual != null) {
                ask(entry.getKey(), usual, entry.getValue());
            }
        }
    }

    private void collect(String text, int line, String item) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            uses.computeIfAbsent(base(matcher.group()), name -> new Use(line, item)).count++;
        }
    }

    /** Returns the name as it stands when it owns nothing. */
    private static String base(String name) {
        return name.endsWith("s") && name.length() > SHORTEST ? name.substring(0, name.length() - 1) : name;
    }

    /** Returns the likeliest other spelling, which is known or used more. */
    private @Nullable String usual(String name, List<String> others) {
        return others.stream()
                .filter(other -> usualLast.compare(other, name) > 0 && isVariant(name, other))
                .max(usualLast)
                .orElse(null);
    }

    private int weight(String name) {
        Use use = uses.get(name);
        return (known.contains(name) ? 1_000_000 : 0) + (use == null ? 0 : use.count);
    }

    private static boolean isVariant(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 2) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same >= SAME_ENDING && Titles.distance(one, other) <= Math.max(1, longer / LETTERS_PER_MISTAKE);
    }

    private void ask(String written, String usual, Use use) {
        writer.doubt(
                DoubtKind.NAME_VARIANT,
                use.line,
                use.item,
                List.of(written, usual, String.valueOf(use.count)),
                Answer.of("one-name", new Correction.AddAlias(written, usual), usual),
                Answer.of("one-name-other", new Correction.AddAlias(usual, written), written),
                Answer.keep("two-names", written, usual));
    }

    /** Where a name is used first, and how often. */
    private static final class Use {

        private final int line;
        private final String item;
        private int count;

        Use(int line, String item) {
            this.line = line;
            this.item = item;
        }
    }
}
