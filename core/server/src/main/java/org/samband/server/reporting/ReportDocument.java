package org.samband.server.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Fact;
import org.samband.profile.document.Block.Facts;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Note;
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Block.Share;
import org.samband.profile.document.Block.Shares;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.reporting.ReportContent.Section;
import org.samband.server.web.Texts;

/** Words what a report tells as a document; the same content and words always give the same document. */
final class ReportDocument {

    private static final int DEEPEST_HEADING = 4;

    private final ReportContent content;
    private final Texts texts;
    private final ReportTables tables;

    private ReportDocument(ReportContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
        this.tables = new ReportTables(content, texts);
    }

    static Document of(ReportContent content, Texts texts) {
        return new ReportDocument(content, texts).document();
    }

    private Document document() {
        var names = new ReportNames(texts);
        return new Document(
                names.title(content.period()),
                texts.say("reporting.document.subtitle", content.plan(), content.alliance()),
                texts.language().tag(),
                content.alliance(),
                Stream.of(head(), summary(), picture(), deviations(), sections(), money(), owed())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Block> head() {
        var names = new ReportNames(texts);
        var period = content.period();
        return List.of(new Facts(List.of(
                new Fact(texts.say("reporting.fact." + content.to().treatment().key()), names.inText(content.to())),
                new Fact(texts.say("reporting.fact.plan"), content.plan()),
                new Fact(
                        texts.say("reporting.fact.period"),
                        texts.say(
                                "reporting.fact.period-value",
                                names.period(period),
                                texts.formats().range(period.from(), period.until()))),
                state())));
    }

    private Fact state() {
        var day = content.issuedOn();
        return day == null
                ? new Fact(texts.say("reporting.column.status"), texts.say("reporting.fact.draft"))
                : new Fact(texts.say("reporting.fact.issued"), texts.formats().longDate(day));
    }

    private List<Block> summary() {
        var counts = content.counts().entrySet().stream()
                .map(count -> texts.formats().number(count.getValue()) + " "
                        + texts.say(count.getKey().text()).toLowerCase(Locale.ROOT))
                .toList();
        var blocks = new ArrayList<Block>(List.of(heading("reporting.document.summary")));
        content.summary()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Paragraph::of)
                .forEach(blocks::add);
        blocks.add(Paragraph.of(
                counts.isEmpty()
                        ? texts.say("reporting.document.nothing-followed-up")
                        : texts.say(
                                "reporting.document.counts",
                                content.lines().size(),
                                tables.lineWord(content.lines().size()),
                                texts.formats().list(counts))));
        return blocks;
    }

    private List<Block> picture() {
        if (content.lines().isEmpty()) {
            return List.of();
        }
        var shares = content.counts().entrySet().stream()
                .map(count -> new Share(
                        texts.say(count.getKey().text()),
                        count.getValue(),
                        count.getKey().tone()))
                .toList();
        return List.of(
                heading("reporting.document.picture"),
                new Shares(
                        texts.say(
                                "reporting.document.picture-caption",
                                content.lines().size(),
                                tables.lineWord(content.lines().size())),
                        shares));
    }

    private List<Block> deviations() {
        var deviations = content.deviations();
        if (content.lines().isEmpty()) {
            return List.of();
        }
        return List.of(
                heading("reporting.document.deviations"),
                deviations.isEmpty()
                        ? new Note(Tone.GOOD, texts.say("reporting.document.no-deviations"))
                        : tables.deviations(deviations));
    }

    private List<Block> sections() {
        return content.sections().stream()
                .flatMap(section -> section(section).stream())
                .toList();
    }

    private List<Block> section(Section section) {
        var title = section.depth() == 0
                ? texts.say(
                        "reporting.document.part", ReportNames.capital(texts.term(section.level())), section.title())
                : section.title();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(Math.min(section.depth() + 1, DEEPEST_HEADING), title));
        if (section.treatment() != content.to().treatment() && !section.lines().isEmpty()) {
            blocks.add(Paragraph.of(
                    texts.say("reporting.document.only-received", new ReportNames(texts).inText(content.to()))));
        }
        if (section.nonePlanned()) {
            blocks.add(Paragraph.of(texts.say("reporting.document.none-planned", plannedWord())));
        }
        if (!section.lines().isEmpty()) {
            blocks.add(tables.lines(section));
        }
        return blocks;
    }

    private List<Block> money() {
        if (content.funds().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(List.of(heading("reporting.document.money"), tables.money()));
        if (content.funds().stream().anyMatch(fund -> !fund.exact())) {
            blocks.add(Paragraph.of(texts.say("reporting.document.money-note")));
        }
        return blocks;
    }

    private List<Block> owed() {
        return content.owed().isEmpty() ? List.of() : List.of(heading("reporting.document.owed"), tables.owed());
    }

    private String plannedWord() {
        var group = content.levels().group();
        return texts.term((group == null ? content.levels().line() : group) + ":plural");
    }

    private Heading heading(String key) {
        return new Heading(1, texts.say(key));
    }
}
