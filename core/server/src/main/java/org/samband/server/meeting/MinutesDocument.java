package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.MinutesApproval;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Fact;
import org.samband.profile.document.Block.Facts;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.web.Texts;

/** Words the minutes of a meeting as a document; the same content and words always give the same document. */
final class MinutesDocument {

    private static final int DEEPEST = 4;

    private final MinutesContent content;
    private final Texts texts;
    private final UnaryOperator<String> phrases;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesDocument(MinutesContent content, Texts texts, UnaryOperator<String> phrases) {
        this.content = content;
        this.texts = texts;
        this.phrases = phrases;
    }

    /**
     * Words minutes.
     *
     * @param phrases the set phrase for an outcome or another occasion, or nothing
     */
    static Document of(MinutesContent content, Texts texts, UnaryOperator<String> phrases) {
        return new MinutesDocument(content, texts, phrases).document();
    }

    private Document document() {
        var wording = new SittingWording(texts);
        blocks.add(new Facts(wording.facts(content.meeting())));
        attendance();
        paragraphs(preface());
        content.lines().forEach(this::item);
        var minutes = content.minutes();
        if (minutes != null) {
            paragraphs(minutes.closing().orElse(""));
            approval(minutes);
        }
        return new Document(
                texts.say(
                        "meeting.minutes.title",
                        content.body().name(),
                        content.meeting().day()),
                content.meeting().title().orElse(""),
                texts.language().tag(),
                content.alliance(),
                blocks);
    }

    private void approval(Minutes minutes) {
        var said = new ArrayList<Fact>();
        var on = minutes.approvedOn().map(texts.formats()::date).orElse("");
        var how = minutes.approval().filter(MinutesApproval.VERIFIED::equals).isPresent() ? "verified" : "signed";
        minutes.signedBy().ifPresent(who -> {
            said.add(new Fact(texts.say("meeting.minutes." + how), who));
            said.add(new Fact(texts.say("meeting.minutes." + how + "-on"), on));
        });
        if (said.isEmpty() && !on.isEmpty()) {
            blocks.add(Paragraph.of(texts.say(
                    "meeting.minutes.approved-on", minutes.approvedOn().orElseThrow())));
        } else if (!said.isEmpty()) {
            blocks.add(new Facts(said));
        }
    }

    private String preface() {
        var minutes = content.minutes();
        return minutes == null ? "" : minutes.preface().orElse("");
    }

    private void attendance() {
        people(
                "present",
                content.attendance().stream()
                        .filter(each -> each.present() && (each.seated() || each.deputyFor() != null))
                        .toList());
        people(
                "absent",
                content.attendance().stream()
                        .filter(each -> each.seated() && each.presence() == Presence.ABSENT)
                        .filter(each -> content.attendance().stream()
                                .noneMatch(deputy -> each.id().equals(deputy.deputyFor())))
                        .toList());
        people(
                "others",
                content.attendance().stream()
                        .filter(each -> each.present() && !each.seated() && each.deputyFor() == null)
                        .toList());
        if (content.seats() > 0 && !content.attendance().isEmpty()) {
            blocks.add(Paragraph.of(
                    texts.say("meeting.minutes.quorum", content.present(), content.seats()) + decidable()));
        }
    }

    /** Whether enough were there; nothing where no number is required or the rule is not known. */
    private String decidable() {
        var needed = content.needed().orElse(0);
        return needed == 0
                ? ""
                : " "
                        + texts.say(
                                content.present() >= needed ? "meeting.quorum.reached" : "meeting.quorum.missed",
                                needed);
    }

    private void people(String which, List<Attendance> people) {
        if (!people.isEmpty()) {
            blocks.add(new Paragraph(List.of(
                    Span.strong(texts.say("meeting.minutes." + which) + ": "),
                    Span.plain(people.stream().map(this::person).collect(Collectors.joining("; "))))));
        }
    }

    private String person(Attendance person) {
        var name = content.replaced(person)
                .map(other -> texts.say("meeting.minutes.for", person.name(), other.name()))
                .orElse(person.name());
        var from = person.organisation() != null
                ? person.organisation()
                : content.replaced(person).map(Attendance::organisation).orElse(null);
        var role = person.role();
        return name + (from == null ? "" : ", " + from) + (role == null ? "" : " (" + role + ")");
    }

    private void item(Line line) {
        var number = line.number().orElse("");
        var level = Math.min(line.depth() + 1, DEEPEST);
        if (line.hidden()) {
            blocks.add(new Heading(level, new ItemWording(texts).withheld(line)));
            blocks.add(Paragraph.of(
                    texts.say("meeting.minutes.withheld", Objects.requireNonNullElse(line.withheld(), ""))));
            return;
        }
        blocks.add(new Heading(level, new ItemWording(texts).heading(line, number)));
        var record = Objects.requireNonNullElse(line.record(), "");
        paragraphs(record.isEmpty() ? unsaid(line) : record);
        left(line);
        var decision = line.decision();
        if (decision != null) {
            decided(line, decision);
        }
    }

    /** What stands under an item of which nothing was written. */
    private String unsaid(Line line) {
        var empty = line.item().kind() == ItemKind.ANY_OTHER_BUSINESS
                && line.decision() == null
                && content.lines().stream()
                        .noneMatch(each -> each.item()
                                .parentId()
                                .filter(line.item().id()::equals)
                                .isPresent());
        return line.treatment() != null
                ? phrases.apply(SetPhrases.LAID_BEFORE)
                : empty ? phrases.apply("nothing-raised") : "";
    }

    private void left(Line line) {
        if (!line.left().isEmpty()) {
            blocks.add(Paragraph.of(texts.say(
                    "meeting.minutes.left",
                    texts.formats()
                            .list(line.left().stream().map(Attendance::name).toList()))));
        }
    }

    private void decided(Line line, Decision decision) {
        var treatment = line.treatment();
        var proposal = treatment == null ? "" : treatment.proposal().orElse("");
        if (!proposal.isEmpty() && decision.outcome() != Outcome.AS_PROPOSED) {
            labelled(
                    content.onlyMeets() ? "meeting.minutes.conclusion-proposal" : "meeting.minutes.proposal", proposal);
        }
        Votes.of(decision.inFavour(), decision.against(), decision.abstained())
                .ifPresent(votes -> blocks.add(Paragraph.of(
                        texts.say("meeting.minutes.votes", votes.inFavour(), votes.against(), votes.abstained()))));
        labelled("meeting.minutes.dissent", decision.dissent());
        labelled(
                content.onlyMeets() ? "meeting.minutes.conclusion" : "meeting.minutes.decision",
                !decision.text().isEmpty()
                        ? decision.text()
                        : decision.outcome() == Outcome.AS_PROPOSED && !proposal.isEmpty()
                                ? proposal
                                : said(decision.outcome()));
        labelled("meeting.minutes.note", decision.note());
    }

    /** The set phrases are those of decisions; what a body that only meets says is none. */
    private String said(Outcome outcome) {
        var own = outcome.messageKey(content.onlyMeets());
        return own.equals(outcome.messageKey()) ? phrases.apply(outcome.key()) : texts.say(own);
    }

    private void labelled(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            blocks.add(new Paragraph(List.of(Span.strong(texts.say(key) + ":"))));
            paragraphs(text);
        }
    }

    private void paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).map(String::strip).forEach(line -> blocks.add(Paragraph.of(line)));
    }
}
