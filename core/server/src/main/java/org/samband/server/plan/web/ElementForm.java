package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Paragraph;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Project;
import org.samband.server.plan.Schedules;
import org.samband.server.plan.TextKind;
import org.samband.server.web.Refusal;

/**
 * What stands in the form of an element: as it is kept, or as somebody typed it.
 *
 * @param noneIntended null, as browsers send it, where it is not ticked
 * @param open null where it is not ticked
 */
public record ElementForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String schedule,
        @Nullable String responsible,
        @Nullable String account,
        @Nullable String effect,
        @Nullable String reference,
        @Nullable String narrative,
        @Nullable String organising,
        @Nullable String phase,
        @Nullable String owner,
        @Nullable String mandate,
        @Nullable Boolean noneIntended,
        @Nullable Boolean open,
        @Nullable Integer version) {

    /** The texts that the form shows. */
    static final Set<TextKind> TEXTS = Set.of(TextKind.NARRATIVE, TextKind.ORGANISING);

    static ElementForm of(PlanElement element, List<Paragraph> texts) {
        var content = element.content();
        var project = element.project();
        var schedule = content.schedule();
        var account = content.account();
        return new ElementForm(
                content.number(),
                content.title(),
                schedule == null ? null : schedule.text(),
                content.responsible(),
                account == null ? null : account.value().toString(),
                content.effect(),
                content.reference(),
                joined(texts, TextKind.NARRATIVE),
                joined(texts, TextKind.ORGANISING),
                project == null ? null : project.phase(),
                project == null ? null : project.owner(),
                project == null ? null : project.mandate(),
                content.noneIntended(),
                content.open(),
                element.version());
    }

    /** Returns what is typed here as a change of a later version. */
    public ElementForm on(ElementForm later) {
        return new ElementForm(
                number,
                title,
                schedule,
                responsible,
                account,
                effect,
                reference,
                narrative,
                organising,
                phase,
                owner,
                mandate,
                noneIntended,
                open,
                later.version());
    }

    int seen() {
        if (version == null) {
            throw Refusal.at("version", "web.if-match-missing");
        }
        return version;
    }

    ElementContent content(Schedules schedules, int year) {
        return new ElementContent(
                filled(number),
                Objects.requireNonNullElse(title, "").strip(),
                schedules.read(schedule, year),
                filled(responsible),
                accountId(),
                filled(effect),
                filled(reference),
                Boolean.TRUE.equals(noneIntended),
                Boolean.TRUE.equals(open));
    }

    @Nullable
    Project project() {
        var project = new Project(filled(phase), filled(owner), filled(mandate));
        return project.equals(new Project(null, null, null)) ? null : project;
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        split(paragraphs, TextKind.NARRATIVE, narrative);
        split(paragraphs, TextKind.ORGANISING, organising);
        return paragraphs;
    }

    private @Nullable AccountId accountId() {
        var written = filled(account);
        try {
            return written == null ? null : new AccountId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("account", "plan.account-unknown");
        }
    }

    private static void split(List<Paragraph> paragraphs, TextKind kind, @Nullable String text) {
        if (text != null) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> paragraphs.add(Paragraph.of(kind, line)));
        }
    }

    private static String joined(List<Paragraph> texts, TextKind kind) {
        return texts.stream()
                .filter(text -> text.kind() == kind)
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
