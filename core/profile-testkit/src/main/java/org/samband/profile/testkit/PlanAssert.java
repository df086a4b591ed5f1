package org.samband.profile.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.DocumentLimits;
import org.samband.server.document.SourceReader;
import org.samband.server.plan.reading.Doubt;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.plan.reading.LeftOut;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.plan.reading.PlanReader;

/**
 * Says what a plan document is to become when it is read by a profile's vocabulary, as the server reads it.
 *
 * <pre>{@code
 * assertThatPlan(2031, "Area: Clean water\n...").hasOutline("""
 *         area Clean water
 *           measure Plant reeds
 *         """).asksNothing().placesEverything();
 * }</pre>
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class PlanAssert {

    private static final String HELP = "See docs/profiles/reading.md.";

    private final PlanDraft draft;

    private PlanAssert(PlanDraft draft) {
        this.draft = draft;
    }

    static PlanAssert ofText(AllianceProfile profile, int year, String text) {
        return of(profile, year, new SourceReader(DocumentLimits.USUAL).readText("text", text));
    }

    static PlanAssert ofFile(AllianceProfile profile, int year, Path file) {
        try {
            String name = file.getFileName().toString();
            return of(profile, year, new SourceReader(DocumentLimits.USUAL).read(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanAssert of(AllianceProfile profile, int year, SourceDocument document) {
        return new PlanAssert(new PlanReader(profile).read(document, year, List.of()));
    }

    /**
     * Checks all elements with their levels.
     *
     * @param outline a line for each element, its level and its title, two spaces deeper for each element it stands under
     */
    public PlanAssert hasOutline(String outline) {
        String found = outline();
        if (!found.strip().equals(outline.strip())) {
            throw new AssertionError("The document is read as%n%s%ninstead of%n%s%n%s"
                    .formatted(indented(found), indented(outline), advice()));
        }
        return this;
    }

    /** Checks that an element answers to somebody, as written. */
    public PlanAssert hasResponsible(String title, String responsible) {
        check(
                title,
                "is answered for by",
                element(title).responsible(),
                responsible,
                "role or the table column = responsible");
        return this;
    }

    /** Checks that money or work is read, as written, for an element, or for the whole plan if the title is empty. */
    public PlanAssert hasResource(String title, String written) {
        @Nullable String id = title.isEmpty() ? null : element(title).id();
        List<String> found = draft.resources().stream()
                .filter(resource -> Objects.equals(resource.element(), id))
                .map(DraftResource::written)
                .toList();
        if (!found.contains(written)) {
            throw new AssertionError(
                    "\"%s\" has no resource \"%s\"; it has %s. Resources are known by money.currency, money.certainty and money.source. %s"
                            .formatted(title, written, found, HELP));
        }
        return this;
    }

    /** Checks that a schedule was understood, whatever it says. */
    public PlanAssert understandsTheScheduleOf(String title) {
        DraftElement element = element(title);
        if (element.schedule() == null
                || asked("unknown-schedule").anyMatch(doubt -> element.id().equals(doubt.element()))) {
            throw new AssertionError(
                    "\"%s\" has no schedule that was understood; give the words of its time by schedule.quarter, schedule.month.1 and so on. %s"
                            .formatted(title, HELP));
        }
        return this;
    }

    /** Checks that the reports of a cycle go to a body, as written. */
    public PlanAssert hasRoute(String cycle, String body) {
        List<String> found = draft.routes().stream()
                .map(route -> route.cycle() + " to " + route.body())
                .distinct()
                .toList();
        if (!found.contains(cycle + " to " + body)) {
            throw new AssertionError(
                    "No %s report goes to \"%s\"; what is read is %s. Reports are known by route.cycle.%1$s, bodies by route.body. %s"
                            .formatted(cycle, body, found, HELP));
        }
        return this;
    }

    /** Checks that there is a question of a kind, such as {@code deferred} or {@code unknown-table}. */
    public PlanAssert asks(String kind) {
        if (asked(kind).findAny().isEmpty()) {
            throw new AssertionError(
                    "There is no question about \"%s\"; the questions are%n%s".formatted(kind, questions()));
        }
        return this;
    }

    /** Checks that nothing is asked. */
    public PlanAssert asksNothing() {
        if (!draft.doubts().isEmpty()) {
            throw new AssertionError(
                    "Something is asked that is clear to people; if a phrase is too short, lengthen it:%n%s%n%s"
                            .formatted(questions(), HELP));
        }
        return this;
    }

    /** Checks that no line waits for a person to find its place. */
    public PlanAssert placesEverything() {
        if (!draft.tray().isEmpty()) {
            throw new AssertionError(
                    "These lines found no place; say what opens or holds them by heading, list, section or table:%n%s%n%s"
                            .formatted(lines(draft.tray()), HELP));
        }
        return this;
    }

    private String advice() {
        return draft.elements().isEmpty()
                ? "Nothing opens an element: say by heading.<level>, announcement.<level> or table.1 what does. " + HELP
                : "Lines without a place: " + (draft.tray().isEmpty() ? "none." : "\n" + lines(draft.tray())) + " "
                        + HELP;
    }

    private String outline() {
        StringBuilder outline = new StringBuilder();
        append(outline, null, "");
        return outline.toString();
    }

    private void append(StringBuilder outline, @Nullable String parent, String indent) {
        for (DraftElement element : draft.children(parent)) {
            outline.append(indent)
                    .append(element.level())
                    .append(' ')
                    .append(element.title())
                    .append('\n');
            append(outline, element.id(), indent + "  ");
        }
    }

    private DraftElement element(String title) {
        return draft.elements().stream()
                .filter(element -> element.title().equals(title))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("There is no element \"%s\" in%n%s".formatted(title, indented(outline()))));
    }

    private static void check(String title, String what, @Nullable String found, String expected, String key) {
        if (!expected.equals(found)) {
            throw new AssertionError("\"%s\" %s %s instead of \"%s\"; the words are those of %s. %s"
                    .formatted(title, what, found == null ? "nobody" : "\"" + found + "\"", expected, key, HELP));
        }
    }

    private Stream<Doubt> asked(String kind) {
        return draft.doubts().stream().filter(doubt -> doubt.kind().key().equals(kind));
    }

    private String questions() {
        return draft.doubts().isEmpty()
                ? "  none"
                : draft.doubts().stream()
                        .map(doubt -> "  line %d: %s %s"
                                .formatted(doubt.line(), doubt.kind().key(), doubt.arguments()))
                        .collect(Collectors.joining("\n"));
    }

    private static String lines(List<LeftOut> lines) {
        return lines.stream()
                .map(left -> "  line %d: %s".formatted(left.line(), left.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.strip().lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
