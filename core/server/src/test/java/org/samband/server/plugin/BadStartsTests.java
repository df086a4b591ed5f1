package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samband.server.plugin.BadJars.begins;
import static org.samband.server.plugin.BadJars.good;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Profiles that are not made, never get ready, or do something else than answer. */
class BadStartsTests {

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        var jars = new BadJars();
        jars.add(
                "a provider that is not there",
                index("org.example.Nothing"),
                "lakeside lists org.example.Nothing, which is neither a profile nor a country that can be made.");
        jars.add(
                "a provider that is something else",
                index("java.lang.Object"),
                "lakeside lists java.lang.Object, which is neither a profile nor a country that can be made.");
        jars.add(
                "two providers",
                second("shoreside"),
                "lakeside brings more than one profile (lakeside, shoreside). Give each of them a jar of its own.");
        jars.add(
                "two providers of one profile",
                second("lakeside"),
                "lakeside brings the profile lakeside more than once.");
        jars.add(
                "throws when it is made",
                begins("public Lakeside() { throw new IllegalStateException(\"no\"); }"),
                "lakeside lists org.example.lakeside.Lakeside, which is neither a profile nor a country that can be made.");
        jars.add(
                "throws when its class is loaded",
                begins("static { if (true) throw new IllegalStateException(\"no\"); }"),
                "lakeside could not be loaded: java.lang.IllegalStateException: no");
        jars.add(
                "cannot be made from outside",
                begins("private Lakeside() {}"),
                "lakeside lists org.example.lakeside.Lakeside, which is neither a profile nor a country that can be made.");
        jars.addEndless(
                "never gets ready",
                begins("public Lakeside() { while (id() != null) {} }"),
                "lakeside did not answer within 3 seconds.");
        jars.addEndless(
                "never answers", good().doing("while (id() != null) {}"), "lakeside did not answer within 3 seconds.");
        jars.add(
                "ends the process",
                good().doing("System.exit(0);"),
                "lakeside stopped the process in which it was looked at.");
        jars.add(
                "ends the process at once",
                begins("static { Runtime.getRuntime().halt(0); }"),
                "lakeside stopped the process in which it was looked at.");
        jars.add(
                "starts a thread",
                begins(
                        "public Lakeside() { new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }, \"miner\").start(); }"),
                "lakeside starts a thread of its own (\"miner\"). A profile only answers what it is asked.");
        jars.add(
                "eats memory",
                good().doing(
                                "var all = new java.util.ArrayList<byte[]>(); while (id() != null) all.add(new byte[1 << 20]);"),
                "lakeside used more memory than a profile may.");
        jars.add(
                "calls itself without end",
                good().doing("bodyTypes();"),
                "lakeside breaks the contract: bodyTypes() throws StackOverflowError.");
        jars.add(
                "looks for the server's classes",
                good().doing(
                                "try { Class.forName(\"org.springframework.context.ApplicationContext\"); } catch (ClassNotFoundException e) { throw new IllegalStateException(e.getMessage()); }"),
                "lakeside breaks the contract: bodyTypes() throws IllegalStateException: org.springframework.context.ApplicationContext");
        return jars.tests(15);
    }

    private static ThrowAwayJar index(String type) {
        return good().entry("META-INF/extensions.idx", (type + "\n").getBytes(UTF_8));
    }

    private static ThrowAwayJar second(String id) {
        return begins("public static final class Second implements AllianceProfile {"
                        + " private final Lakeside first = new Lakeside();"
                        + " public String id() { return \"" + id + "\"; }"
                        + " public Terminology terminology() { return first.terminology(); }"
                        + " public List<BodyType> bodyTypes() { return first.bodyTypes(); }"
                        + " public PlanStructure planStructure() { return first.planStructure(); }"
                        + " public List<ReportingCycle> reportingCycles() { return first.reportingCycles(); }"
                        + " public List<String> resourceSources() { return List.of(); }"
                        + " public List<Certainty> certainties() { return List.of(); } } ")
                .entry(
                        "META-INF/extensions.idx",
                        "org.example.lakeside.Lakeside\norg.example.lakeside.Lakeside$Second\n".getBytes(UTF_8));
    }
}
