package org.samband.profile;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.pf4j.ExtensionPoint;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.report.ReportFormat;

/**
 * Describes one kind of alliance: its words, bodies, plan levels, reporting cycles, levies and numbering.
 *
 * <p>Implement it once per plugin, annotate it with pf4j's {@code @Extension}, and give it a public constructor without
 * arguments. The server calls each method once when the profile is loaded, from one thread, and keeps the answers, so
 * the methods must be pure: no input or output, no clock, no state. No method may return {@code null}.
 *
 * <p>Keys (of body types, levels, cycles, sources, certainties, levy and plan rules) are lower-case words joined by hyphens, stable for as
 * long as any alliance uses them, and each of them is a concept that {@link #terminology()} names in every language. So
 * is the report of each cycle, see {@link ReportingCycle#report()}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface AllianceProfile extends ExtensionPoint {

    /** Returns the profile's key, unique in an installation, for example {@code lakeside}. */
    String id();

    /** Returns the alliance's own words, complete in each language they declare. */
    Terminology terminology();

    /** Returns the kinds of body an alliance of this kind can have, the highest first. */
    List<BodyType> bodyTypes();

    /** Returns the levels of a plan, the outermost first. */
    PlanStructure planStructure();

    /** Returns the cycles that reports can follow, the usual one first. */
    List<ReportingCycle> reportingCycles();

    /**
     * Returns the columns of plan tables from the left; those of levels that it leaves out come first, in the plan's order.
     * When, who and how far unless overridden. An alliance may choose others.
     */
    default List<PlanColumn> planColumns() {
        return PlanColumn.usual();
    }

    /** Returns the ways that reports on a whole plan usually go, proposed to a new alliance; none unless overridden. */
    default List<UsualRoute> usualRoutes() {
        return List.of();
    }

    /** Returns how a case is numbered in a body; {@code 01/2026} unless overridden. */
    default CaseNumbering caseNumbering() {
        return CaseNumbering.of("{nn}/{year}");
    }

    /** Returns when a decision takes effect for plans, budgets and levies; when it is recorded unless overridden. */
    default TakesEffect decisionsTakeEffect() {
        return TakesEffect.ON_RECORDING;
    }

    /**
     * Returns how long before leaving a participant usually has to say so; an agreement may say otherwise. No notice unless
     * overridden.
     */
    default Notice noticeRule() {
        return Notice.none();
    }

    /** Returns the words by which plan documents of this kind are read; none unless overridden. */
    default ReadingVocabulary readingVocabulary() {
        return ReadingVocabulary.none();
    }

    /** Returns the words by which minutes of this kind are read; none unless overridden. */
    default MinutesVocabulary minutesVocabulary() {
        return MinutesVocabulary.none();
    }

    /** Returns the keys of where money and work for a plan can come from, in the order they are shown. */
    default List<String> resourceSources() {
        return List.of("member-fees", "equity", "grants", "other");
    }

    /** Returns the kinds of certainty a resource can have, the surest first. */
    default List<Certainty> certainties() {
        return List.of(Certainty.firm("set-aside"), Certainty.open("proposed"), Certainty.open("applied-for"));
    }

    /** Returns the rules by which participants contribute, the usual one first; none unless overridden. */
    default List<LevyRule> levyRules() {
        return List.of();
    }

    /** Returns the rules that plans should keep before they are adopted; none unless overridden. */
    default List<PlanRule> planRules() {
        return List.of();
    }

    /** Returns the forms of a profile's own in which reports can be had, besides the product's; none unless overridden. */
    default List<ReportFormat> reportFormats() {
        return List.of();
    }

    /** Returns the country most alliances of this kind belong to, as an ISO 3166 code, or empty if any. */
    default Optional<String> country() {
        return Optional.empty();
    }

    /** Returns the example alliances that the plugin carries; none unless overridden. */
    default List<ExampleAlliance> examples() {
        return List.of();
    }
}
