package org.samband.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.BodyType;
import org.samband.profile.Certainty;
import org.samband.profile.Level;
import org.samband.profile.Notice;
import org.samband.profile.Quorum;
import org.samband.profile.ReportingCycle;
import org.samband.profile.SeatingRule;
import org.samband.profile.Seats;
import org.samband.server.alliance.Alliance;

/** Writes a profile as its author would, saying in the source what cannot be told because it is code. */
final class ProfileCode {

    private final AllianceProfile profile;
    private final Alliance alliance;
    private final StringBuilder code = new StringBuilder();

    ProfileCode(AllianceProfile profile, Alliance alliance) {
        this.profile = profile;
        this.alliance = alliance;
    }

    String id() {
        return alliance.slug();
    }

    String type() {
        return Stream.of(id().split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + "Profile";
    }

    String packageName() {
        return "org.example." + id().replace("-", "") + "profile";
    }

    String folder() {
        return packageName().replace('.', '/') + "/";
    }

    String write(List<String> languages, List<String> columns) {
        code.append("package ").append(packageName()).append(";\n\n");
        Stream.of(
                        "java.util.List",
                        "java.util.Optional",
                        "org.pf4j.Extension",
                        "org.samband.profile.*",
                        "org.samband.profile.levy.LevyRule",
                        "org.samband.profile.levy.Rounding",
                        "org.samband.profile.reading.MinutesVocabulary",
                        "org.samband.profile.reading.ReadingVocabulary")
                .forEach(each -> code.append("import ").append(each).append(";\n"));
        code.append("\n/** What ")
                .append(comment(alliance.name()))
                .append(" has chosen, begun as the profile ")
                .append(profile.id())
                .append(". */\n@Extension\npublic final class ")
                .append(type())
                .append(" implements AllianceProfile {\n");
        method("String", "id", string(id()));
        method(
                "Terminology",
                "terminology",
                call(
                        "Terminology.of",
                        Stream.concat(
                                Stream.of(type() + ".class", string("terms")),
                                languages.stream().map(ProfileCode::string))));
        list("BodyType", "bodyTypes", profile.bodyTypes().stream().map(ProfileCode::bodyType));
        method(
                "PlanStructure",
                "planStructure",
                call(
                        "PlanStructure.of",
                        profile.planStructure().levels().stream().map(ProfileCode::level)));
        list(
                "PlanColumn",
                "planColumns",
                columns.stream()
                        .filter(column -> !column.startsWith(PlanColumns.FIELD))
                        .map(column -> "new PlanColumn(" + string(column) + ")"));
        list("ReportingCycle", "reportingCycles", cycles());
        list(
                "UsualRoute",
                "usualRoutes",
                profile.usualRoutes().stream()
                        .filter(route -> cycleKeys().contains(route.cycle()))
                        .map(route -> "new UsualRoute(" + string(route.cycle()) + ", " + string(route.bodyType()) + ", "
                                + route.treats() + ")"));
        method(
                "CaseNumbering",
                "caseNumbering",
                "CaseNumbering.of(" + string(profile.caseNumbering().pattern()) + ")");
        method(
                "TakesEffect",
                "decisionsTakeEffect",
                "TakesEffect." + profile.decisionsTakeEffect().name());
        method("Notice", "noticeRule", notice(profile.noticeRule()));
        vocabularies();
        list("String", "resourceSources", profile.resourceSources().stream().map(ProfileCode::string));
        list("Certainty", "certainties", profile.certainties().stream().map(ProfileCode::certainty));
        var levies = new LevyCode();
        list("LevyRule", "levyRules", profile.levyRules().stream().map(levies::of));
        method(
                "Optional<String>",
                "country",
                profile.country()
                        .map(country -> "Optional.of(" + string(country) + ")")
                        .orElse("Optional.empty()"));
        return code.append("}\n").toString();
    }

    /** Those that the alliance uses come first; the others stay for the alliances that will. */
    private Stream<String> cycles() {
        return cyclesInOrder()
                .map(cycle -> "new ReportingCycle(" + string(cycle.key()) + ", " + string(cycle.letter()) + ", "
                        + cycle.periodsPerYear() + ")");
    }

    private Stream<ReportingCycle> cyclesInOrder() {
        var used = alliance.daysToReport().keySet();
        return used.isEmpty()
                ? profile.reportingCycles().stream()
                : profile.reportingCycles().stream().filter(cycle -> used.contains(cycle.key()));
    }

    private List<String> cycleKeys() {
        return cyclesInOrder().map(ReportingCycle::key).toList();
    }

    private void vocabularies() {
        if (!profile.readingVocabulary().keys().isEmpty()) {
            method(
                    "ReadingVocabulary",
                    "readingVocabulary",
                    "ReadingVocabulary.of(" + type() + ".class, \"reading.properties\")");
        }
        if (!profile.minutesVocabulary().keys().isEmpty()) {
            method(
                    "MinutesVocabulary",
                    "minutesVocabulary",
                    "MinutesVocabulary.of(" + type() + ".class, \"minutes.properties\")");
        }
    }

    private static String bodyType(BodyType type) {
        var written = new StringBuilder("BodyType.of(" + string(type.key()) + ", " + seats(type.seats()) + ")");
        switch (type.standing()) {
            case DECIDES ->
                written.append(".deciding(")
                        .append(type.deciding().stream()
                                .sorted()
                                .map(matter -> "BodyType.Matter." + matter.name())
                                .collect(Collectors.joining(", ")))
                        .append(')');
            case MEETS -> written.append(".informal()");
            case ADVISES -> {}
        }
        type.quorum()
                .ifPresent(
                        rule -> written.append(".quorum(").append(quorum(rule)).append(')'));
        type.numbering()
                .ifPresent(own -> written.append(".numbering(")
                        .append(string(own.pattern()))
                        .append(')'));
        type.next()
                .ifPresent(
                        next -> written.append(".before(").append(string(next)).append(')'));
        if (!type.rules().isEmpty()) {
            written.append(".seating(")
                    .append(type.rules().stream().map(ProfileCode::rule).collect(Collectors.joining(", ")))
                    .append(')');
        }
        if (type.renewal() > 0) {
            written.append(".renewed(").append(type.renewal()).append(')');
        }
        written.append(".voting(new Voting(")
                .append(type.voting().inhabitants())
                .append(", ")
                .append(type.voting().most())
                .append("))");
        return written.append(".minutes(")
                .append(type.approvals().stream()
                        .sorted()
                        .map(way -> "MinutesApproval." + way.name())
                        .collect(Collectors.joining(", ")))
                .append(")")
                .toString();
    }

    private static String rule(SeatingRule rule) {
        var office = rule.offices().stream().sorted().findFirst();
        return "/* a rule is code: write here what it checks, and of how many */ "
                + (office.isPresent()
                        ? "SeatingRule.atLeastOfEach(" + string(rule.key()) + ", 1, " + string(office.get()) + ")"
                        : "SeatingRule.of(" + string(rule.key()) + ", seating -> List.of())");
    }

    private static String seats(Seats seats) {
        return switch (seats) {
            case Seats.PerMember each -> "Seats.perMember(" + each.seats() + ")";
            case Seats.PerInhabitants each -> "Seats.perInhabitants(" + each.inhabitants() + ")";
            case Seats.Fixed each -> "Seats.fixed(" + each.seats() + ")";
            case Seats.ExOfficio each -> "Seats.exOfficio(" + string(each.office()) + ")";
            case Seats.SameAs each -> "Seats.sameAs(" + string(each.bodyType()) + ")";
            case Seats.Open _ -> "Seats.open()";
            case ApportionedSeats each -> apportioned(each);
        };
    }

    private static String apportioned(ApportionedSeats seats) {
        return "new ApportionedSeats(List.of("
                + seats.steps().stream()
                        .map(step -> "new ApportionedSeats.Step(" + step.inhabitants() + "L, " + step.seats() + ")")
                        .collect(Collectors.joining(", "))
                + "), ApportionedSeats.Method." + seats.method().name() + ", " + seats.least() + ", " + seats.beyond()
                + ", "
                + seats.halved() + ")";
    }

    private static String quorum(Quorum quorum) {
        return "new Quorum(" + quorum.part() + ", " + quorum.whole() + ", " + quorum.beyond() + ")";
    }

    private static String level(Level level) {
        var written = "Level.level(" + string(level.key()) + ")" + (level.required() ? "" : ".optional()");
        return level.features().isEmpty()
                ? written
                : written
                        + call(
                                ".with",
                                level.features().stream().sorted().map(feature -> "Level.Feature." + feature.name()));
    }

    private static String notice(Notice notice) {
        return "new Notice(" + notice.months() + ", Notice.Until."
                + notice.until().name() + ")";
    }

    private static String certainty(Certainty certainty) {
        return (certainty.firm() ? "Certainty.firm(" : "Certainty.open(") + string(certainty.key()) + ")";
    }

    private void list(String type, String name, Stream<String> entries) {
        method("List<" + type + ">", name, call("List.of", entries));
    }

    private void method(String type, String name, String answer) {
        code.append("\n    @Override\n    public ")
                .append(type)
                .append(' ')
                .append(name)
                .append("() {\n        return ")
                .append(answer)
                .append(";\n    }\n");
    }

    private static String call(String what, Stream<String> arguments) {
        var all = new ArrayList<>(arguments.toList());
        return what + "(" + (all.size() > 2 ? "\n                " : "")
                + String.join(all.size() > 2 ? ",\n                " : ", ", all) + ")";
    }

    static String string(String text) {
        var written = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                written.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                written.append("\\u%04x".formatted(c));
            } else {
                written.append((char) c);
            }
        });
        return written.append('"').toString();
    }

    private static String comment(String text) {
        return text.replace("*/", "").replace("\\", "");
    }
}
