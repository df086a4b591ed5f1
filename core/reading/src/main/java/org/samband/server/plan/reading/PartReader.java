package org.samband.server.plan.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samband.profile.PlanStructure;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.reading.Section;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;
import org.samband.server.document.reading.Piece;

/** Says what a piece of a document is for, as far as the piece itself shows it. */
final class PartReader {

    private static final int LONGEST_HEADING = 90;
    private static final int MOST_HEADING_WORDS = 12;
    private static final int LONGEST_PATTERNED = 140;
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+(\\p{Lu}.*)$");

    private final PlanStructure structure;
    private final ReadingVocabulary vocabulary;
    private final Lexicon lexicon;
    private final Map<String, List<HeadingPattern>> headings = new LinkedHashMap<>();
    private final Map<String, Pattern> leads = new LinkedHashMap<>();
    private final Map<Section, Pattern> sections = new EnumMap<>(Section.class);
    private final List<HeadingPattern> titles;
    private final List<HeadingPattern> introductions;
    private final List<HeadingPattern> noise;

    PartReader(Lexicon lexicon, PlanStructure structure) {
        this.lexicon = lexicon;
        this.structure = structure;
        vocabulary = lexicon.vocabulary();
        vocabulary.headings().forEach((level, patterns) -> {
            if (structure.depth(level) >= 0) {
                headings.put(level, patterns.stream().map(HeadingPattern::new).toList());
            }
        });
        vocabulary
                .lists()
                .forEach((level, phrases) -> Phrases.anyOf(phrases)
                        .filter(any -> structure.depth(level) >= 0)
                        .ifPresent(any -> leads.put(level, Phrases.compile("(?:" + any.pattern() + ")\\s*:?$"))));
        for (Section section : Section.values()) {
            sectionPattern(section).ifPresent(pattern -> sections.put(section, pattern));
        }
        titles = patterns(name -> name.contains("{year}"));
        introductions = patterns(name -> !name.contains("{year}"));
        noise = vocabulary.phrases(Word.NOISE).stream().map(HeadingPattern::new).toList();
    }

    private List<HeadingPattern> patterns(Predicate<String> which) {
        return vocabulary.names(Section.TITLE).stream()
                .filter(which)
                .map(HeadingPattern::new)
                .toList();
    }

    private Optional<Pattern> sectionPattern(Section section) {
        List<String> names = vocabulary.names(section).stream()
                .filter(name -> !name.isBlank())
                .map(Phrases::literal)
                .toList();
        String any = "^(?:" + String.join("|", names) + ")(?!\\p{L})";
        String rest = switch (section) {
            case MEETING -> "\\s*:?\\s*(?<rest>.*)$";
            default -> "(?:\\s*:\\s*(?<rest>.*)|\\s*(?<none>))$";
        };
        return names.isEmpty() || section == Section.TITLE
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile(any + rest, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
    }

    /** Returns the text without the page numbers and the like that it begins with. */
    String withoutNoise(String text) {
        for (HeadingPattern pattern : noise) {
            Optional<HeadingPattern.Match> match = pattern.beginning(text);
            if (match.isPresent()) {
                String begun = text.substring(0, match.get().end());
                String rest = text.substring(match.get().end()).strip();
                if (!rest.isEmpty() && begun.chars().anyMatch(Character::isLetter)) {
                    return rest;
                }
            }
        }
        return text;
    }

    Part part(Piece.Text piece, String text) {
        if (noise.stream().anyMatch(pattern -> pattern.whole(piece.text()).isPresent())) {
            return Part.Out.because(LeftOut.Reason.NOISE);
        }
        return section(text)
                .or(() -> title(text))
                .or(() -> announcing(text))
                .or(() -> opening(text))
                .or(() -> piece.item() ? Optional.empty() : numbered(text))
                .or(() -> piece.depth() > 0 ? Optional.of(marked(piece.depth(), text)) : Optional.empty())
                .or(() -> leading(text))
                .or(() -> piece.item() || !looksLikeHeading(text)
                        ? Optional.empty()
                        : Optional.of(maybe().orElse(new Part.Subheading())))
                .orElse(new Part.Words());
    }

    private Optional<Part> section(String text) {
        for (Map.Entry<Section, Pattern> entry : sections.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.matches()) {
                String rest = matcher.group("rest");
                return Optional.of(new Part.Head(entry.getKey(), rest == null ? "" : rest.strip()));
            }
        }
        return Optional.empty();
    }

    /** A line that begins with the plan's name and year is its title; a name without a year must be the whole line. */
    private Optional<Part> title(String text) {
        if (text.length() > LONGEST_PATTERNED || text.endsWith(".")) {
            return Optional.empty();
        }
        boolean titled = titles.stream()
                .flatMap(pattern -> pattern.beginning(text).stream())
                .anyMatch(match -> match.end() == text.length() || !Character.isLetter(text.charAt(match.end() - 1)));
        boolean introduces =
                introductions.stream().anyMatch(pattern -> pattern.whole(text).isPresent());
        return titled || introduces ? Optional.of(new Part.Title(text)) : Optional.empty();
    }

    private Optional<Part> announcing(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> entry : vocabulary.announcements().entrySet()) {
            boolean begins = entry.getValue().stream()
                    .anyMatch(phrase -> !phrase.isBlank() && lower.startsWith(phrase.toLowerCase(Locale.ROOT)));
            if (begins && structure.depth(entry.getKey()) >= 0) {
                return Optional.of(new Part.Announcing(entry.getKey()));
            }
        }
        return Optional.empty();
    }

    private Optional<Part> opening(String text) {
        for (Map.Entry<String, List<HeadingPattern>> entry : headings.entrySet()) {
            for (HeadingPattern pattern : entry.getValue()) {
                Optional<HeadingPattern.Match> match = text.length() <= LONGEST_PATTERNED
                        ? pattern.whole(text).filter(it -> !it.title().isEmpty())
                        : pattern.beginning(text).flatMap(RunningTitle::cut);
                if (match.isPresent()) {
                    HeadingPattern.Match found = match.get();
                    String rest = text.length() <= LONGEST_PATTERNED ? "" : RunningTitle.rest(text, found);
                    return Optional.of(new Part.Opening(entry.getKey(), found.title(), found.number(), true, rest));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Part> numbered(String text) {
        List<String> levels = vocabulary.numberedHeadingLevels();
        Matcher matcher = NUMBERED.matcher(text);
        if (levels.isEmpty() || text.length() > LONGEST_HEADING || !matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group(2).replaceFirst("\\.$", "");
        int depth = matcher.group(1).split("\\.").length;
        if (title.contains(". ") || depth > levels.size() || structure.depth(levels.get(depth - 1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Part.Opening(levels.get(depth - 1), title, matcher.group(1), true, ""));
    }

    private Part marked(int depth, String text) {
        List<String> levels = vocabulary.markedHeadingLevels();
        if (depth <= levels.size() && structure.depth(levels.get(depth - 1)) >= 0) {
            return new Part.Opening(levels.get(depth - 1), text, null, true, "");
        }
        return maybe().orElse(new Part.Subheading());
    }

    private Optional<Part> leading(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_PATTERNED));
        return leads.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(end).find())
                .findFirst()
                .map(entry -> new Part.Leading(entry.getKey()));
    }

    private Optional<Part> maybe() {
        return vocabulary
                .plainHeadingLevel()
                .filter(level -> structure.depth(level) >= 0)
                .map(Part.Maybe::new);
    }

    /** A short line that begins like a title and does not end like a sentence. */
    static boolean looksLikeHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && text.split("\\s+").length <= MOST_HEADING_WORDS
                && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                && text.chars().anyMatch(Character::isLetter)
                && ".:;,!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
