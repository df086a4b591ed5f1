package org.samband.profile.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The words by which the core reads plan documents of one kind of alliance, in whatever languages they are written.
 *
 * <p>It is data: a properties resource (UTF-8) whose values are phrases with {@code |} between. The core brings the
 * grammar (ranges, lists, amounts, dates), the profile the words. Letter case never matters. The keys are those of
 * {@link Word} and {@link Family}, and:
 *
 * <ul>
 *   <li>{@code heading.<level>}: patterns of headings that open an element, with {@code {title}} and perhaps
 *       {@code {n}} for its number, for example {@code Area: {title} | Goal {n} - {title}}
 *   <li>{@code announcement.<level>}: how a line begins that is followed by a list of the elements to come
 *   <li>{@code heading.plain}: the level that a short heading without such a pattern opens
 *   <li>{@code heading.numbered}: the levels that chapters open, by the depth of their number: the first for "2", the
 *       second for "2.1"; {@code heading.marked} likewise by the depth of headings that the document marks as such
 *   <li>{@code list.<level>}: how a line ends whose list holds elements of that level
 *   <li>{@code section.<section>}: names of section heads, see {@link Section}
 *   <li>{@code table.<n>}: a table form: {@code <head> = <column>} pairs with {@code |} between, where a column is a
 *       level, {@code schedule}, {@code responsible}, {@code resources}, {@code reference}, {@code number},
 *       {@code effect} or {@code text}; the head {@code {year}} stands for any year and an empty head for an empty cell.
 *       A form that ends with {@code !} is one whose heads are known to stand over the wrong columns: using it is asked
 *       about.
 * </ul>
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class ReadingVocabulary {

    private static final List<String> LEVEL_LISTS = List.of("plain", "numbered", "marked");
    private static final ReadingVocabulary NONE = new ReadingVocabulary(Phrasebook.EMPTY);

    private final Phrasebook phrases;

    private ReadingVocabulary(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** Returns a vocabulary without any words: nothing is read but paragraphs. */
    public static ReadingVocabulary none() {
        return NONE;
    }

    /**
     * Reads a resource that lies beside a class of the plugin.
     *
     * @param owner a class of the plugin, whose package and class loader find the resource
     * @param resource its name, for example {@code reading.properties}
     * @throws IllegalArgumentException if the resource is missing
     */
    public static ReadingVocabulary of(Class<?> owner, String resource) {
        return new ReadingVocabulary(Phrasebook.of(owner, resource));
    }

    /**
     * Reads a vocabulary from a stream, as a test of one does that has it as a file.
     *
     * @throws IOException if the stream cannot be read
     */
    public static ReadingVocabulary read(InputStream stream) throws IOException {
        return new ReadingVocabulary(Phrasebook.read(stream));
    }

    /** Returns the phrases of a word, the longest first; empty if the profile has none. */
    public List<String> phrases(Word word) {
        return phrases.longestFirst(word.key());
    }

    /** Returns the phrases of a family by the last part of their keys, in the order of those. */
    public Map<String, List<String>> phrases(Family family) {
        return phrases.below(family.key());
    }

    /** Returns the heading patterns by level. */
    public Map<String, List<String>> headings() {
        Map<String, List<String>> headings = phrases.below("heading");
        LEVEL_LISTS.forEach(headings::remove);
        return headings;
    }

    /** Returns how a line begins that announces the elements of a level, by level. */
    public Map<String, List<String>> announcements() {
        return phrases.below("announcement");
    }

    /** Returns the level that a short heading without a pattern opens. */
    public Optional<String> plainHeadingLevel() {
        return phrases.written("heading.plain").stream().findFirst();
    }

    /** Returns the levels that numbered chapters open, by the depth of their number. */
    public List<String> numberedHeadingLevels() {
        return phrases.written("heading.numbered");
    }

    /** Returns the levels that headings open which the document marks as such, by their depth. */
    public List<String> markedHeadingLevels() {
        return phrases.written("heading.marked");
    }

    /** Returns how a line ends whose list holds elements of a level, by level. */
    public Map<String, List<String>> lists() {
        return phrases.below("list");
    }

    /** Returns the names of a kind of section head. */
    public List<String> names(Section section) {
        return phrases.longestFirst("section." + section.key());
    }

    /**
     * Returns the table forms in the order of their numbers.
     *
     * @throws IllegalArgumentException if one cannot be read, naming it
     */
    public List<TableForm> tableForms() {
        return phrases.writtenBelow("table").entrySet().stream()
                .map(entry -> TableForm.parse(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns all phrases by their keys, in the order written. */
    public Map<String, List<String>> entries() {
        return phrases.phrases();
    }

    /** Returns all keys, to be checked and listed. */
    public List<String> keys() {
        return phrases.keys();
    }

    /** Returns all phrases, to be checked and listed. */
    public Stream<String> allPhrases() {
        return phrases.all();
    }
}
