package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Bullets;
import org.samband.profile.document.Block.Facts;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.web.Texts;

/** Words the notice of a meeting with its agenda and the paper of each case. */
final class NoticeDocument {

    private static final int DEEPEST = 4;

    private final MinutesContent content;
    private final Texts texts;
    private final ItemWording headings;
    private final List<Block> blocks = new ArrayList<>();

    private NoticeDocument(MinutesContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
        this.headings = new ItemWording(texts);
    }

    static Document of(MinutesContent content, Texts texts) {
        return new NoticeDocument(content, texts).document();
    }

    private Document document() {
        blocks.add(new Facts(new SittingWording(texts).facts(content.meeting())));
        blocks.add(new Heading(1, texts.say("meeting.notice.agenda")));
        blocks.add(new Bullets(content.lines().stream().map(this::entry).toList()));
        content.lines().forEach(this::paper);
        return new Document(
                texts.say(
                        "meeting.notice.title",
                        content.body().name(),
                        content.meeting().day()),
                content.meeting().title().orElse(""),
                texts.language().tag(),
                content.alliance(),
                blocks);
    }

    private String entry(Line line) {
        var heading = headings.programme(line);
        return line.item().late() ? texts.say("meeting.notice.late", heading) : heading;
    }

    private void paper(Line line) {
        var treatment = line.treatment();
        if (treatment == null || line.hidden()) {
            return;
        }
        if (treatment.background().isEmpty()
                && treatment.assessment().isEmpty()
                && treatment.proposal().isEmpty()
                && line.enclosed().empty()) {
            return;
        }
        blocks.add(new Heading(Math.min(line.depth() + 1, DEEPEST), headings.heading(line)));
        part(null, treatment.background().orElse(""));
        part("meeting.notice.assessment", treatment.assessment().orElse(""));
        part(
                content.onlyMeets() ? "meeting.minutes.conclusion-proposal" : "meeting.minutes.proposal",
                treatment.proposal().orElse(""));
        enclose(line);
    }

    private void enclose(Line line) {
        var enclosed = line.enclosed();
        if (enclosed.subject() != null) {
            var word = texts.say("case.subject." + enclosed.subject().kind());
            blocks.add(Paragraph.of(
                    texts.say("case.subject.laid", word, line.item().title())));
        }
        if (!enclosed.papers().isEmpty()) {
            blocks.add(new Paragraph(List.of(Span.strong(texts.say("case.paper.title") + ":"))));
            blocks.add(new Bullets(enclosed.papers().stream()
                    .map(paper -> paper.awaitedOn() != null && paper.awaited()
                            ? texts.say("case.paper.awaited-until", paper.name(), paper.awaitedOn())
                            : paper.name())
                    .toList()));
        }
    }

    private void part(@Nullable String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (key != null) {
            blocks.add(new Paragraph(List.of(Span.strong(texts.say(key) + ":"))));
        }
        text.lines().filter(line -> !line.isBlank()).map(String::strip).forEach(line -> blocks.add(Paragraph.of(line)));
    }
}
