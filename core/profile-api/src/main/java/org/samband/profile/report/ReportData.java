package org.samband.profile.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.Period;
import org.samband.profile.document.Document;

/**
 * What a report tells one body about one period, before it is worded.
 *
 * @param alliance the alliance's name
 * @param plan the plan's title
 * @param body the name of the body that the report goes to
 * @param period the period it tells of
 * @param issued the day on which it was issued, or empty for a draft
 * @param summary what the secretariat writes above the rest, in lines; perhaps empty
 * @param sections the parts of the plan that the body is told of, in the plan's order
 * @param usual the document as the product would write it, in the alliance's words: to be changed, added to or left; its
 *     language is the report's
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record ReportData(
        String alliance,
        String plan,
        String body,
        Period period,
        Optional<LocalDate> issued,
        String summary,
        List<Section> sections,
        Document usual) {

    /** Copies the sections. */
    public ReportData {
        sections = List.copyOf(sections);
    }

    /** Returns the lines of all sections in order. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** Returns how many lines stand so. */
    public long count(Standing standing) {
        return lines().stream().filter(line -> line.standing() == standing).count();
    }

    /**
     * A part of the plan with a heading.
     *
     * @param depth how many headings are above it
     * @param level the key of its level, or {@code plan} for what stands under no part
     * @param title its title, with its number before it if it has one
     * @param lines its activities, in the plan's order
     * @param funds the money and work set aside for it
     */
    public record Section(int depth, String level, String title, List<Line> lines, List<Fund> funds) {

        /** Copies the lists. */
        public Section {
            lines = List.copyOf(lines);
            funds = List.copyOf(funds);
        }
    }

    /**
     * An element of the innermost level.
     *
     * @param group the title of what groups it with its neighbours, perhaps empty
     * @param title its title
     * @param when its schedule as the plan has it, perhaps empty
     * @param responsible who answers for it as the plan has it, perhaps empty
     * @param standing how it stands at the end of the period
     * @param percent how much of it is done, if somebody said so
     * @param sentence what is said about it, perhaps empty
     */
    public record Line(
            String group,
            String title,
            String when,
            String responsible,
            Standing standing,
            OptionalInt percent,
            String sentence) {}

    /**
     * Money or work set aside for a part of the plan.
     *
     * @param written as the plan has it
     * @param minorUnits the amount in minor units, or empty where none is known
     * @param currency the ISO 4217 code
     * @param source the key of where it comes from, or empty
     * @param certainty the key of how sure it is, or empty
     */
    public record Fund(
            String written,
            OptionalLong minorUnits,
            String currency,
            Optional<String> source,
            Optional<String> certainty) {}

    /** How a line stands at the end of a period; unlike a status it can be that nobody has said. */
    public enum Standing {
        /** It is done. */
        DONE,
        /** It goes as planned. */
        ON_TRACK,
        /** It should have begun and has not. */
        NOT_STARTED,
        /** The plan has it begin after the period. */
        LATER,
        /** It is behind its schedule. */
        DELAYED,
        /** It has been given up. */
        STOPPED,
        /** Nobody has said how it stands. */
        NOT_REPORTED
    }
}
