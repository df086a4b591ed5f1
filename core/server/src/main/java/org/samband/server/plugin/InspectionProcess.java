package org.samband.server.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.profile.CountryProblems;
import org.samband.profile.ProfileProblems;

/** The main class of the process in which a jar's code runs for the first time. */
final class InspectionProcess {

    static final String PROBLEM = "problem ";
    static final String UNUSABLE = "unusable ";
    static final String FAILED = "failed ";
    static final String PROVIDES = "provides ";
    static final String THREAD = "thread ";
    static final String PROCESS = "process ";
    static final String FACT = "fact ";
    static final String END = "end";

    private static final int MOST_LINES = 100;

    private InspectionProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) {
        var answers = System.out;
        System.setOut(System.err);
        List<String> lines = new ArrayList<>();
        var before = Thread.getAllStackTraces().keySet();
        try (var jar = OpenJar.open(Path.of(arguments[0]))) {
            look(jar, lines);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            lines.add(FAILED + cause(e));
        }
        lines.addAll(leftRunning(before));
        lines.stream().limit(MOST_LINES).map(InspectionProcess::oneLine).forEach(answers::println);
        answers.println(END);
        answers.flush();
        // Threads that the jar has started must not keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private static List<String> leftRunning(Set<Thread> before) {
        var threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive())
                .filter(thread -> isOfTheJar(thread))
                .map(thread -> THREAD + thread.getName());
        var processes = ProcessHandle.current()
                .descendants()
                .map(process -> PROCESS + process.info().command().orElse("?"));
        return Stream.concat(threads, processes).sorted().toList();
    }

    /** The JDK has threads of its own, and the contract lets go of levy rules that never end. */
    private static boolean isOfTheJar(Thread thread) {
        var group = thread.getThreadGroup();
        return group != null
                && !group.getName().equals("system")
                && !thread.getName().equals("levy-rule-trial");
    }

    private static void look(OpenJar jar, List<String> lines) {
        var made = new HashSet<String>();
        for (var profile : jar.profiles()) {
            made.add(profile.getClass().getName());
            var problems = ProfileProblems.in(profile);
            problems.forEach(problem -> lines.add(PROBLEM + problem));
            if (problems.isEmpty()) {
                lines.add(PROVIDES + "profile " + profile.id());
                ProfileFacts.of(profile).forEach(fact -> lines.add(FACT + "profile " + profile.id() + " " + fact));
            }
        }
        for (var country : jar.countries()) {
            made.add(country.getClass().getName());
            var problems = CountryProblems.in(country);
            problems.forEach(problem -> lines.add(PROBLEM + problem));
            if (problems.isEmpty()) {
                lines.add(PROVIDES + "country " + country.code());
                ProfileFacts.of(country).forEach(fact -> lines.add(FACT + "country " + country.code() + " " + fact));
            }
        }
        jar.extensionClasses().stream()
                .filter(name -> !made.contains(name))
                .sorted()
                .forEach(name -> lines.add(UNUSABLE + name));
    }

    private static String cause(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause != cause.getCause()) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
