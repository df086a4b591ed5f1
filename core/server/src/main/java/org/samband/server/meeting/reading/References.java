package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftReference.When;

/** Writes the mentions of other meetings and cases, and says which are of this meeting. */
final class References {

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;
    private final Meeting meeting;
    private final ReferenceReader reader;

    References(MinutesLexicon lexicon, MinutesWriter writer, Meeting meeting) {
        this.lexicon = lexicon;
        this.writer = writer;
        this.meeting = meeting;
        reader = new ReferenceReader(lexicon);
    }

    void read() {
        writer.rewind();
        for (DraftItem item : writer.items()) {
            read(item, item.title(), null, item.titleLine(), false);
            List<Bodies.Hit> inTitle = lexicon.bodies().in(item.title());
            DraftBody unlessSaid = inTitle.isEmpty() ? null : inTitle.getLast().body();
            for (DraftText text : writer.texts(item.id())) {
                read(item, text.text(), unlessSaid, text.line(), text.kind() == DraftText.Kind.DECISION);
            }
        }
    }

    private void read(DraftItem item, String text, @Nullable DraftBody unlessSaid, int line, boolean decided) {
        for (ReferenceReader.Found found : reader.in(text, unlessSaid, meeting.yearUnlessSaid())) {
            Optional<CaseNumbers.Parts> number = CaseNumbers.parts(found.number());
            String target = number.flatMap(parts -> target(parts, found))
                    .map(DraftItem::id)
                    .orElse(null);
            writer.reference(new DraftReference(
                    writer.referenceId(line),
                    item.id(),
                    found.body(),
                    found.date(),
                    found.number(),
                    target != null ? When.SAME : when(found.date(), number),
                    decided,
                    target,
                    found.written(),
                    writer.span(line, found.written())));
            number.ifPresent(parts -> askForYear(item, parts, found, line));
        }
    }

    private Optional<DraftItem> target(CaseNumbers.Parts number, ReferenceReader.Found found) {
        DraftBody body = found.body();
        DraftBody own = meeting.body();
        boolean other = body != null
                && own != null
                && !(body.type() != null && body.type().equals(own.type()))
                && !body.name().equalsIgnoreCase(own.name());
        boolean otherDay = found.date() != null && !found.date().equals(meeting.date());
        return other || otherDay
                ? Optional.empty()
                : writer.items().stream()
                        .filter(item -> CaseNumbers.parts(item.number())
                                .filter(parts -> parts.same(number, meeting.yearUnlessSaid()))
                                .isPresent())
                        .findFirst();
    }

    private When when(@Nullable LocalDate date, Optional<CaseNumbers.Parts> number) {
        LocalDate day = meeting.date();
        Integer year = number.map(CaseNumbers.Parts::year).orElse(null);
        if (day == null || (date == null && year == null)) {
            return When.UNKNOWN;
        }
        int compared = date != null ? date.compareTo(day) : Integer.compare(year == null ? 0 : year, day.getYear());
        return compared < 0 ? When.EARLIER : compared > 0 ? When.LATER : date != null ? When.SAME : When.UNKNOWN;
    }

    private void askForYear(DraftItem item, CaseNumbers.Parts number, ReferenceReader.Found found, int line) {
        LocalDate date = found.date();
        Integer year = number.year();
        if (date == null || year == null || date.getYear() == year || found.number() == null) {
            return;
        }
        DateMention mention =
                lexicon.dates().day(found.written(), meeting.yearUnlessSaid()).orElse(null);
        if (mention != null && mention.yearSaid()) {
            String meant = mention.writtenIn(year);
            writer.doubt(
                    DoubtKind.REFERENCE_YEAR,
                    line,
                    item.id(),
                    List.of(mention.written(), found.number()),
                    Answer.keep("as-written", found.written()),
                    Answer.of("date-instead", new Correction.Reword(line, mention.written(), meant), meant));
        }
    }
}
