package org.samband.server.plugin;

import static org.samband.server.plugin.BadJars.begins;
import static org.samband.server.plugin.BadJars.good;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Profiles that answer nothing, too much, or what cannot be. */
class BadAnswersTests {

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        var jars = new BadJars();
        jars.add(
                "answers nothing",
                answering("bodyTypes", "null"),
                "lakeside breaks the contract: bodyTypes() returns null.");
        jars.add(
                "answers a list of nothing",
                answering("bodyTypes", "java.util.Arrays.asList((BodyType) null)"),
                "lakeside breaks the contract: bodyTypes() holds null.");
        jars.add(
                "a million body types",
                answering(
                        "bodyTypes",
                        "java.util.Collections.nCopies(1_000_000, BodyType.of(\"board\", Seats.perMember(1)))"),
                "lakeside breaks the contract: bodyTypes() has 1000000 entries; at most 100 are allowed.");
        jars.add(
                "one key for two things",
                answering("bodyTypes", "List.of(BodyType.of(\"activity\", Seats.perMember(1)))"),
                "lakeside breaks the contract: The key \"activity\" is that of a body type and of a plan level; one term cannot name both.");
        jars.add(
                "a key that is a path",
                answering("bodyTypes", "List.of(BodyType.of(\"../board\", Seats.perMember(1)))"),
                "lakeside breaks the contract: bodyTypes() has the key \"../board\"; a key is at most 60 lower-case letters and digits, in words joined by hyphens.");
        jars.add(
                "a level inside itself",
                good().levels("level(\"activity\"), level(\"area\"), level(\"activity\").with(Level.Feature.STATUS)"),
                "lakeside breaks the contract: planStructure() has \"activity\" more than once.");
        jars.add(
                "bodies with each other's persons",
                answering(
                        "bodyTypes",
                        "List.of(BodyType.of(\"board\", Seats.sameAs(\"council\")), BodyType.of(\"council\", Seats.sameAs(\"board\")))"),
                "lakeside breaks the contract: bodyTypes(), \"board\", has the persons of a body that in turn has the same as it.");
        jars.add(
                "bodies that send each other their proposals",
                answering(
                        "bodyTypes",
                        "List.of(BodyType.of(\"board\", Seats.open()).before(\"council\"), BodyType.of(\"council\", Seats.open()).before(\"board\"))"),
                "lakeside breaks the contract: bodyTypes(), \"board\", goes before a body whose proposals in turn come back to it.");
        jars.add(
                "shares that do not make the total",
                levy("LevyRule.split(\"fee\", (total, all) -> all.stream().map(one -> 1L).toList())"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives shares that do not make the total: 1 ≠ 100000007.");
        jars.add(
                "shares by chance",
                levy("LevyRule.rate(\"fee\", one -> Math.random() * 1000)"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives other shares the second time; it must not depend on time, state or chance.");
        jars.add(
                "a levy that never ends",
                levy("LevyRule.rate(\"fee\", one -> { while (one != null) {} return 1; })"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives no answer within 2 seconds.");
        jars.add(
                "an example outside the jar",
                begins(
                        "public List<ExampleAlliance> examples() { return List.of(ExampleAlliance.of(\"lake\", Lakeside.class, \"../../../../../../../etc\")); }"),
                "lakeside breaks the contract: examples(), lake throws IllegalArgumentException: The example lake has no resource alliance.json.");
        return jars.tests(12);
    }

    private static ThrowAwayJar answering(String method, String expression) {
        return good().rewriting(
                        "public List<BodyType> " + method
                                + "() {  return List.of(BodyType.of(\"board\", Seats.perMember(1))); }",
                        "public List<BodyType> " + method + "() { return " + expression + "; }");
    }

    private static ThrowAwayJar levy(String rule) {
        return good().levies(rule);
    }
}
