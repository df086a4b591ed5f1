package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.ProfileApi;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.util.unit.DataSize;

/**
 * Jars that nobody should be able to start, one by one: what is wrong with each, and what is said of it. Those whose fault is
 * in their signature or in what is here already are in {@link BadSignedJarsTests}.
 */
class BadJarsTests {

    private static final byte[] BYTE = new byte[1];
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    private final List<Bad> bad = new ArrayList<>();
    private final ExecutorService inspecting = Executors.newFixedThreadPool(AT_ONCE);
    private final ConcurrentLinkedQueue<Inspector> patient = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Inspector> hasty = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        inspecting.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        badArchives();
        badManifests();
        badStarts();
        badAnswers();
        badWords();
        assertThat(bad).hasSizeGreaterThan(40).extracting(Bad::name).doesNotHaveDuplicates();
        for (var number = 0; number < AT_ONCE; number++) {
            patient.add(inspector("patient-" + number, Duration.ofSeconds(60)));
            hasty.add(inspector("hasty-" + number, Duration.ofSeconds(3)));
        }
        var running = bad.stream()
                .map(one -> inspecting.submit(() -> inspected(one.jar().get(), one.isEndless() ? hasty : patient)))
                .toList();
        var good = inspecting.submit(() -> inspected(good().bytes(), patient));
        var tests = Stream.<DynamicTest>builder();
        for (var number = 0; number < bad.size(); number++) {
            var one = bad.get(number);
            var found = running.get(number);
            tests.add(DynamicTest.dynamicTest(
                    one.name(), () -> assertThat(sentences(found)).contains(one.sentence())));
        }
        tests.add(DynamicTest.dynamicTest(
                "a good one passes after all of them",
                () -> assertThat(good.get()).isInstanceOf(Inspection.Passed.class)));
        return tests.build();
    }

    private void badArchives() {
        bad(
                "a text",
                () -> "hello".getBytes(UTF_8),
                "lake.jar is not a whole jar file: it is damaged, cut off or something else.");
        bad(
                "cut off",
                () -> {
                    var whole = good().bytes();
                    return Arrays.copyOf(whole, whole.length * 2 / 3);
                },
                "lake.jar is not a whole jar file: it is damaged, cut off or something else.");
        bad(
                "points outside itself",
                good().entry("../../evil.sh", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"../../evil.sh\".");
        bad(
                "begins at the root",
                good().entry("/etc/cron.d/evil", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"/etc/cron.d/evil\".");
        bad(
                "points outside the Windows way",
                good().entry("..\\evil.bat", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"..\\evil.bat\".");
        bad(
                "a bomb",
                good().entry("zeros", new byte[30 << 20]),
                "lake.jar would be unpacked to far more than a profile can need.");
        bad(
                "far too many files",
                () -> {
                    var jar = good();
                    for (var number = 0; number < 5_001; number++) {
                        jar.entry("f" + number, BYTE);
                    }
                    return jar.bytes();
                },
                "lake.jar holds more than 5000 files, which no profile needs.");
        bad(
                "two files of one name",
                () -> {
                    // The names are changed after it was packed, since no packer writes one twice.
                    var text = new String(
                            good().entry("twin-a", BYTE).entry("twin-b", BYTE).bytes(), ISO_8859_1);
                    return text.replace("twin-b", "twin-a").getBytes(ISO_8859_1);
                },
                "lake.jar holds two files of the same name: \"twin-a\".");
        bad(
                "two manifests",
                good().entry("meta-inf/manifest.mf", "Plugin-Id: other\r\n".getBytes(UTF_8)),
                "lake.jar holds two files of the same name: \"meta-inf/manifest.mf\".");
        for (var type : List.of(
                "org/samband/profile/Level.class",
                "org/samband/server/web/Evil.class",
                "org/pf4j/Plugin.class",
                "java/lang/String.class")) {
            bad(
                    "brings " + type,
                    good().entry(type, new byte[8]),
                    "lake.jar brings the class " + type + ", which belongs to Samband, to pf4j or to Java itself.");
        }
        bad(
                "hides a class of the core",
                good().entry("META-INF/versions/21/org/samband/server/web/Evil.class", new byte[8]),
                "lake.jar brings the class org/samband/server/web/Evil.class, which belongs to Samband, to pf4j or to Java itself.");
        bad(
                "for a later Java",
                good().entry(
                                "org/example/Later.class",
                                new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99}),
                "lake.jar holds org/example/Later.class, which is compiled for Java 55; this server runs on Java "
                        + Runtime.version().feature() + ".");
        bad(
                "a class that is none",
                good().entry("org/example/None.class", "text".getBytes(UTF_8)),
                "lake.jar holds org/example/None.class, which is called a class but is none.");
    }

    private void badManifests() {
        bad(
                "no manifest",
                good().withoutManifest(),
                "lake.jar has no manifest (META-INF/MANIFEST.MF), so it does not say which plugin it is.");
        bad(
                "a huge manifest",
                good().manifest("Plugin-Description", noise(2 << 20)),
                "lake.jar holds META-INF/MANIFEST.MF, which is larger than 1024 KB, and more than a profile can need there.");
        bad(
                "a manifest that is none",
                good().withoutManifest().entry("META-INF/MANIFEST.MF", "What is this?\n".getBytes(UTF_8)),
                "lake.jar has a manifest that cannot be read: invalid header field (line 1)");
        bad("no id", good().without("Plugin-Id"), "lake.jar lacks the entry Plugin-Id in its manifest.");
        bad(
                "an id that is a path",
                good().manifest("Plugin-Id", "../lakeside"),
                "lake.jar has \"../lakeside\" as Plugin-Id in its manifest, which is no valid value there.");
        bad(
                "for another API",
                good().manifest("Plugin-Requires", ">=2.0.0"),
                "lakeside asks for a profile API of >=2.0.0; this server has " + ProfileApi.version() + ".");
        bad(
                "for an API of no version",
                good().manifest("Plugin-Requires", "new enough"),
                "lakeside has \"new enough\" as Plugin-Requires in its manifest, which is no valid value there.");
        bad(
                "a missing dependency",
                good().manifest("Plugin-Dependencies", "nowhere@1.0.0"),
                "lakeside asks for other plugins (nowhere@1.0.0). A profile stands on its own.");
        bad(
                "a circle of dependencies, here",
                good().manifest("Plugin-Dependencies", "mountainside"),
                "lakeside asks for other plugins (mountainside). A profile stands on its own.");
        bad(
                "a circle of dependencies, there",
                new ThrowAwayJar("mountainside").manifest("Plugin-Dependencies", "lakeside"),
                "mountainside asks for other plugins (lakeside). A profile stands on its own.");
        bad(
                "other jars on its class path",
                good().manifest("Class-Path", "file:/tmp/evil.jar"),
                "lakeside has the entry Class-Path in its manifest; a profile may bring nothing that runs beside it.");
        bad(
                "a class that runs beside it",
                good().manifest("Plugin-Class", "org.example.Start"),
                "lakeside has the entry Plugin-Class in its manifest; a profile may bring nothing that runs beside it.");
        bad(
                "no list of providers",
                good().entry("META-INF/extensions.idx", "# none\n".getBytes(UTF_8)),
                "lakeside names no profile and no country in META-INF/extensions.idx.");
    }

    private void badStarts() {
        bad(
                "a provider that is not there",
                index("org.example.Nothing"),
                "lakeside lists org.example.Nothing, which is neither a profile nor a country that can be made.");
        bad(
                "a provider that is something else",
                index("java.lang.Object"),
                "lakeside lists java.lang.Object, which is neither a profile nor a country that can be made.");
        bad(
                "two providers",
                second("shoreside"),
                "lakeside brings more than one profile (lakeside, shoreside). Give each of them a jar of its own.");
        bad("two providers of one profile", second("lakeside"), "lakeside brings the profile lakeside more than once.");
        bad(
                "throws when it is made",
                begins("public Lakeside() { throw new IllegalStateException(\"no\"); }"),
                "lakeside lists org.example.lakeside.Lakeside, which is neither a profile nor a country that can be made.");
        bad(
                "throws when its class is loaded",
                begins("static { if (true) throw new IllegalStateException(\"no\"); }"),
                "lakeside could not be loaded: java.lang.IllegalStateException: no");
        bad(
                "cannot be made from outside",
                begins("private Lakeside() {}"),
                "lakeside lists org.example.lakeside.Lakeside, which is neither a profile nor a country that can be made.");
        bad(
                "never gets ready",
                begins("public Lakeside() { while (id() != null) {} }"),
                "lakeside did not answer within 3 seconds.");
        bad("never answers", good().doing("while (id() != null) {}"), "lakeside did not answer within 3 seconds.");
        bad(
                "ends the process",
                good().doing("System.exit(0);"),
                "lakeside stopped the process in which it was looked at.");
        bad(
                "ends the process at once",
                begins("static { Runtime.getRuntime().halt(0); }"),
                "lakeside stopped the process in which it was looked at.");
        bad(
                "starts a thread",
                begins(
                        "public Lakeside() { new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }, \"miner\").start(); }"),
                "lakeside starts a thread of its own (\"miner\"). A profile only answers what it is asked.");
        bad(
                "eats memory",
                good().doing(
                                "var all = new java.util.ArrayList<byte[]>(); while (id() != null) all.add(new byte[1 << 20]);"),
                "lakeside used more memory than a profile may.");
        bad(
                "calls itself without end",
                good().doing("bodyTypes();"),
                "lakeside breaks the contract: bodyTypes() throws StackOverflowError.");
        bad(
                "looks for the server's classes",
                good().doing(
                                "try { Class.forName(\"org.springframework.context.ApplicationContext\"); } catch (ClassNotFoundException e) { throw new IllegalStateException(e.getMessage()); }"),
                "lakeside breaks the contract: bodyTypes() throws IllegalStateException: org.springframework.context.ApplicationContext");
    }

    private void badAnswers() {
        bad(
                "answers nothing",
                answering("bodyTypes", "null"),
                "lakeside breaks the contract: bodyTypes() returns null.");
        bad(
                "answers a list of nothing",
                answering("bodyTypes", "java.util.Arrays.asList((BodyType) null)"),
                "lakeside breaks the contract: bodyTypes() holds null.");
        bad(
                "a million body types",
                answering(
                        "bodyTypes",
                        "java.util.Collections.nCopies(1_000_000, BodyType.of(\"board\", Seats.perMember(1)))"),
                "lakeside breaks the contract: bodyTypes() has 1000000 entries; at most 100 are allowed.");
        bad(
                "one key for two things",
                answering("bodyTypes", "List.of(BodyType.of(\"activity\", Seats.perMember(1)))"),
                "lakeside breaks the contract: The key \"activity\" is that of a body type and of a plan level; one term cannot name both.");
        bad(
                "a key that is a path",
                answering("bodyTypes", "List.of(BodyType.of(\"../board\", Seats.perMember(1)))"),
                "lakeside breaks the contract: bodyTypes() has the key \"../board\"; a key is at most 60 lower-case letters and digits, in words joined by hyphens.");
        bad(
                "a level inside itself",
                good().levels("level(\"activity\"), level(\"area\"), level(\"activity\").with(Level.Feature.STATUS)"),
                "lakeside breaks the contract: planStructure() has \"activity\" more than once.");
        bad(
                "bodies with each other's persons",
                answering(
                        "bodyTypes",
                        "List.of(BodyType.of(\"board\", Seats.sameAs(\"council\")), BodyType.of(\"council\", Seats.sameAs(\"board\")))"),
                "lakeside breaks the contract: bodyTypes(), \"board\", has the persons of a body that in turn has the same as it.");
        bad(
                "shares that do not make the total",
                levy("LevyRule.split(\"fee\", (total, all) -> all.stream().map(one -> 1L).toList())"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives shares that do not make the total: 1 ≠ 100000007.");
        bad(
                "shares by chance",
                levy("LevyRule.rate(\"fee\", one -> Math.random() * 1000)"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives other shares the second time; it must not depend on time, state or chance.");
        bad(
                "a levy that never ends",
                levy("LevyRule.rate(\"fee\", one -> { while (one != null) {} return 1; })"),
                "lakeside breaks the contract: levyRules(), \"fee\", gives no answer within 2 seconds.");
        bad(
                "an example outside the jar",
                answers(
                        "public List<ExampleAlliance> examples() { return List.of(ExampleAlliance.of(\"lake\", Lakeside.class, \"../../../../../../../etc\")); }"),
                "lakeside breaks the contract: examples(), lake throws IllegalArgumentException: The example lake has no resource alliance.json.");
    }

    private void badWords() {
        bad(
                "a term too few",
                good().terms("board = board, the board, boards, the boards"),
                "lakeside breaks the contract: terminology() has no term for \"annual\" in en; add its four forms.");
        bad(
                "a language too few",
                good().rewriting("\"terms\", \"en\"", "\"terms\", \"en\", \"fi\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource terms_fi.properties beside org.example.lakeside.Lakeside.");
        bad(
                "a term in one language only",
                () -> good().rewriting("\"terms\", \"en\"", "\"terms\", \"en\", \"fi\"")
                        .entry("org/example/lakeside/terms_fi.properties", "board = a, b, c, d".getBytes(UTF_8))
                        .bytes(),
                "lakeside breaks the contract: terminology() has no term for \"activity\" in fi; add its four forms.");
        bad(
                "markup in a term",
                good().terms("board = <script>alert(1)</script>, the board, boards, the boards"),
                "lakeside breaks the contract: terminology(), \"board\" in en, has the form \"<script>alert(1)</script>\"; a form is words of at most 80 characters without markup.");
        bad(
                "words from outside the jar",
                good().rewriting("\"terms\", \"en\"", "\"../../../../../../etc/passwd\", \"en\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource ../../../../../../etc/passwd_en.properties beside org.example.lakeside.Lakeside.");
        bad(
                "a language that is a path",
                good().rewriting("\"terms\", \"en\"", "\"terms\", \"en/../en\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource"
                        + " terms_en/../en.properties beside org.example.lakeside.Lakeside.");
    }

    private Inspection inspected(byte[] jar, ConcurrentLinkedQueue<Inspector> idle) throws IOException {
        var inspector = idle.remove();
        try {
            return inspector.inspect(
                    Files.write(Files.createTempFile(folder, "bad", ".jar"), jar), "lake.jar", _ -> Optional.empty());
        } finally {
            idle.add(inspector);
        }
    }

    private static List<String> sentences(Future<Inspection> found) throws Exception {
        var english = Texts.in(Language.EN, (text, language) -> text);
        assertThat(found.get()).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) found.get())
                .reasons().stream().map(english::say).toList();
    }

    private Inspector inspector(String name, Duration deadline) {
        return new Inspector(
                new DataFolder(folder.resolve(name)),
                new PluginSettings(
                        DataSize.ofMegabytes(20),
                        deadline,
                        DataSize.ofMegabytes(64),
                        Duration.ZERO,
                        false,
                        3,
                        Duration.ofMinutes(10)));
    }

    private void bad(String name, ThrowAwayJar jar, String sentence) {
        bad(name, jar::bytes, sentence);
    }

    private void bad(String name, Supplier<byte[]> jar, String sentence) {
        bad.add(new Bad(name, jar, sentence));
    }

    private static ThrowAwayJar good() {
        return new ThrowAwayJar("lakeside");
    }

    private static ThrowAwayJar index(String type) {
        return good().entry("META-INF/extensions.idx", (type + "\n").getBytes(UTF_8));
    }

    /** A profile with other code before its methods. */
    private static ThrowAwayJar begins(String code) {
        return good().rewriting("AllianceProfile {", "AllianceProfile { " + code);
    }

    private static ThrowAwayJar answers(String method) {
        return begins(method);
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

    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }

    private record Bad(String name, Supplier<byte[]> jar, String sentence) {

        boolean isEndless() {
            return name.startsWith("never");
        }
    }
}
