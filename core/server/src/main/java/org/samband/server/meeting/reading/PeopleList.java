package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesWord;

/** Takes apart lists of people: names with their organisations, deputies with the ones they sit for, roles. */
final class PeopleList {

    private static final int LONGEST_NAME = 80;
    private static final Pattern APART =
            Pattern.compile("(?:[,;]|\\s[-\\u2010-\\u2014]\\s|:\\s|\\t)(?![^()]{0,80}\\))");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{0,80})\\)");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*+(?:\\s(?:\\p{Ll}{1,3}|\\p{Lu}[\\p{L}'\u2019.-]*+)){0,4}"
                    + "\\s\\p{Lu}[\\p{L}'\u2019-]++");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*+\\.?");
    // Two or three letters, or capitals within a short word, are the mark of a party.
    private static final Pattern PLACE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2}.*|.{5,}");

    private final MinutesLexicon lexicon;
    private final Known known;
    private final Optional<Pattern> and;

    PeopleList(MinutesLexicon lexicon, Known known) {
        this.lexicon = lexicon;
        this.known = known;
        and = lexicon.and();
    }

    /** Returns the people of a list. */
    List<Person> in(String list) {
        List<String> pieces = pieces(list);
        boolean pairs = inPairs(pieces);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (isRole(piece) && !people.isEmpty()) {
                people.add(people.removeLast().as(piece));
                continue;
            }
            if (!people.isEmpty()
                    && people.getLast().organisation == null
                    && !isPerson(piece)
                    && isOrganisation(piece)) {
                people.add(people.removeLast().of(piece));
                continue;
            }
            String next = i + 1 < pieces.size() ? pieces.get(i + 1) : "";
            boolean odd = (pieces.size() - i) % 2 == 0;
            if (pieces.size() == 2 && i == 0 && !isPerson(piece) && isPerson(next)) {
                people.add(person(next, piece));
                i++;
            } else if (!next.isEmpty()
                    && !isRole(next)
                    && (pairs || isOrganisation(next) || (odd && !isPerson(next)))) {
                people.add(person(piece, next));
                i++;
            } else {
                people.add(person(piece, null));
            }
        }
        return people;
    }

    /** Returns whether a line can be one of people: nothing in it is longer than a name. */
    boolean isOne(String line) {
        List<String> pieces = pieces(line);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> isPerson(piece) || isOrganisation(piece) || isRole(piece))
                && pieces.stream().anyMatch(this::isPerson);
    }

    private List<String> pieces(String list) {
        List<String> pieces = new ArrayList<>();
        for (String part : APART.split(list.strip())) {
            String piece = part.strip().replaceFirst("(?<=\\p{Ll})\\.$", "");
            Matcher between = and.map(pattern -> pattern.matcher(piece)).orElse(null);
            if (between != null
                    && between.find()
                    && isPerson(piece.substring(0, between.start()))
                    && isPerson(piece.substring(between.end()))) {
                pieces.add(piece.substring(0, between.start()).strip());
                pieces.add(piece.substring(between.end()).strip());
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Every other one is a person, and at least one of those between can be none. */
    private boolean inPairs(List<String> pieces) {
        return pieces.size() % 2 == 0
                && IntStream.range(0, pieces.size()).allMatch(i -> i % 2 == 1 || isPerson(pieces.get(i)))
                && IntStream.range(0, pieces.size())
                        .filter(i -> i % 2 == 1)
                        .mapToObj(pieces::get)
                        .allMatch(piece -> !isRole(piece))
                && IntStream.range(0, pieces.size())
                        .filter(i -> i % 2 == 1)
                        .mapToObj(pieces::get)
                        .anyMatch(this::isOrganisation);
    }

    boolean isPerson(String piece) {
        String name = withoutParenthesis(piece);
        Optional<Matcher> deputy = deputy(name);
        return deputy.isPresent()
                || (isName(name)
                        && and.filter(word -> word.matcher(name).find()).isEmpty());
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && PERSON.matcher(name).matches();
    }

    private boolean isOrganisation(String piece) {
        return known.isOrganisation(piece) || ONE_WORD.matcher(piece).matches();
    }

    private boolean isRole(String piece) {
        return piece.length() <= LONGEST_NAME
                && lexicon.pattern(MinutesWord.ROLE)
                        .filter(role -> role.matcher(piece).matches())
                        .isPresent();
    }

    private Optional<Matcher> deputy(String name) {
        return name.length() > 2 * LONGEST_NAME
                ? Optional.empty()
                : lexicon.find(MinutesWord.DEPUTY_FOR, name)
                        .filter(found -> isName(name.substring(0, found.start()).strip())
                                && isName(name.substring(found.end()).strip()));
    }

    private Person person(String piece, @Nullable String organisation) {
        String name = withoutParenthesis(piece);
        Person person = deputy(name)
                .map(found -> new Person(
                        name.substring(0, found.start()).strip(),
                        organisation,
                        name.substring(found.end()).strip(),
                        null))
                .orElse(new Person(name.isEmpty() ? piece : name, organisation, null, null));
        Matcher beside = PARENTHESIS.matcher(piece);
        while (beside.find() && !name.isEmpty()) {
            person = beside(person, beside.group(1).strip());
        }
        if (organisation != null) {
            Matcher role = PARENTHESIS.matcher(organisation);
            String rest = withoutParenthesis(organisation);
            if (role.find() && !rest.isEmpty()) {
                person = beside(person.of(rest), role.group(1).strip());
            }
        }
        return person;
    }

    private Person beside(Person person, String words) {
        Optional<Matcher> deputy = lexicon.find(MinutesWord.DEPUTY_FOR, words).filter(found -> found.start() == 0);
        if (deputy.isPresent() && isName(words.substring(deputy.get().end()).strip())) {
            return person.insteadOf(words.substring(deputy.get().end()).strip());
        }
        boolean organisation = person.organisation == null
                && !isRole(words)
                && (known.isOrganisation(words) || PLACE_NAME.matcher(words).matches());
        return organisation ? person.of(words) : person.as(words);
    }

    private static String withoutParenthesis(String piece) {
        return PARENTHESIS
                .matcher(piece)
                .replaceAll("")
                .replaceAll("\\s{2,}", " ")
                .strip();
    }

    /**
     * Somebody in a list.
     *
     * @param name the person
     * @param organisation whom the person sits for
     * @param deputyFor in whose place the person came
     * @param role what stands beside the name and is no organisation
     */
    record Person(
            String name,
            @Nullable String organisation,
            @Nullable String deputyFor,
            @Nullable String role) {

        Person as(String newRole) {
            return new Person(name, organisation, deputyFor, role == null ? newRole : role + ", " + newRole);
        }

        Person of(String newOrganisation) {
            return new Person(name, newOrganisation, deputyFor, role);
        }

        Person insteadOf(String other) {
            return new Person(name, organisation, other, role);
        }

        boolean hasWholeName() {
            return isName(name);
        }
    }
}
