package org.samband.server.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.plan.PlanElementId;
import org.samband.server.web.Refusal;

/**
 * What a report tells one body about one period, before anything is worded.
 *
 * @param alliance the alliance's name
 * @param plan the plan's title
 * @param to the body
 * @param levels the words for what the tables hold
 * @param summary what the secretariat writes above the rest, perhaps empty
 * @param sections the parts of the plan in its order
 * @param columns the heads of the columns that the alliance has chosen besides, by their names
 * @param issuedOn the day it was issued, or null for a draft
 */
public record ReportContent(
        String alliance,
        String plan,
        Addressee to,
        Period period,
        Levels levels,
        String summary,
        List<Section> sections,
        Map<String, String> columns,
        @Nullable LocalDate issuedOn) {

    public ReportContent {
        sections = List.copyOf(sections);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    ReportContent issued(LocalDate on) {
        return new ReportContent(alliance, plan, to, period, levels, summary, sections, columns, on);
    }

    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** Refuses elements that the report says nothing of. */
    void requireLines(Collection<PlanElementId> elements) {
        var known = lines().stream().map(Line::id).toList();
        if (!known.containsAll(elements)) {
            throw Refusal.at("sentences", "plan.element-unknown");
        }
    }

    public List<Fund> funds() {
        return sections.stream().flatMap(section -> section.funds().stream()).toList();
    }

    /** Returns how many activities stand how, the good ones first. */
    public Map<Standing, Long> counts() {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        lines().forEach(line -> counts.merge(line.standing(), 1L, Long::sum));
        return counts;
    }

    /** Returns what does not go as planned: delayed, then stopped, then what nobody has reported, each in the plan's order. */
    public List<Line> deviations() {
        return lines().stream()
                .filter(line -> line.standing().deviates())
                .sorted(Comparator.comparing(Line::standing))
                .toList();
    }

    /** Returns who has not reported what; under an empty name what nobody answers for. */
    public Map<String, List<Line>> owed() {
        var owed = new LinkedHashMap<String, List<Line>>();
        lines().stream()
                .filter(line -> line.standing() == Standing.NOT_REPORTED)
                .forEach(line -> owed.merge(
                        line.responsible(),
                        List.of(line),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return owed;
    }

    /**
     * The body a report is for.
     *
     * @param type the type whose word is its whole name, so that the word can bend
     * @param treatment what it does with the report, treating if it treats any part
     */
    public record Addressee(String name, @Nullable String type, Treatment treatment) {}

    /**
     * The levels of the plan that the tables show.
     *
     * @param group the level that groups the lines, if the profile has one
     * @param line the level of a line
     */
    public record Levels(@Nullable String group, String line) {}

    /**
     * A part of the plan with a heading.
     *
     * @param depth how many headings are above it
     * @param level the key of its level
     * @param treatment what the body does with this part
     * @param nonePlanned whether the plan has nothing below it, on purpose or not
     */
    public record Section(
            PlanElementId id,
            int depth,
            String level,
            String title,
            Treatment treatment,
            boolean nonePlanned,
            List<Line> lines,
            List<Fund> funds) {

        public Section {
            lines = List.copyOf(lines);
            funds = List.copyOf(funds);
        }
    }

    /**
     * An activity.
     *
     * @param section the title of the part it is in
     * @param group what groups it with its neighbours, perhaps empty
     * @param when its schedule as written
     * @param responsible who answers for it, as written, perhaps empty
     * @param sentence what is said about it, perhaps empty
     * @param said where the standing and the sentence come from, if anybody has reported
     * @param more what stands in the columns that the alliance has chosen besides
     */
    public record Line(
            PlanElementId id,
            String section,
            String group,
            String title,
            String when,
            String responsible,
            Standing standing,
            @Nullable Integer percent,
            String sentence,
            @Nullable Said said,
            Map<String, String> more) {}

    /**
     * From whom and when a line came.
     *
     * @param by the name of whoever reported
     * @param period the period it was reported for
     * @param original what was reported where the secretariat has worded the report otherwise, else null
     */
    public record Said(
            String by, Instant at, String period, @Nullable String original) {}

    /**
     * Money or work set aside for a part of the plan.
     *
     * @param section the title of the part
     * @param written the resource as the plan has it
     * @param minorUnits the amount, if it is known
     * @param exact whether the amount may be summed
     * @param source the key of where it comes from
     * @param certainty the key of how sure it is
     * @param firm whether it can be counted on
     */
    public record Fund(
            String section,
            String written,
            @Nullable Long minorUnits,
            String currency,
            boolean exact,
            @Nullable String source,
            @Nullable String certainty,
            boolean firm) {}
}
