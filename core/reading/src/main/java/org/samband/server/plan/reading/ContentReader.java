package org.samband.server.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.Section;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Sentences;
import org.samband.server.plan.Amount;
import org.samband.server.plan.reading.AmountReading.Read;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Mark;
import org.samband.server.plan.reading.DraftElement.Note;

/** Reads the paragraphs of a section: its money and work, its routes, who leads it, and what it rests on. */
final class ContentReader {

    private static final int LONGEST_SENTENCE = 4_000;
    private static final long THOUSAND = 1_000L;
    private static final String NUMBER_PATTERN = "\\d+[a-z]?/\\d{2,4}";

    private final Context context;
    private final Lexicon lexicon;
    private final DraftWriter writer;
    private final OpenElements open;
    private final MoneyReader money;
    private final WorkReader work;
    private final Routes routes;

    ContentReader(Context context, DraftWriter writer, OpenElements open) {
        this.context = context;
        this.writer = writer;
        this.open = open;
        lexicon = context.lexicon();
        money = new MoneyReader(lexicon, context.currency());
        work = new WorkReader(lexicon);
        routes = new Routes(context, writer);
    }

    /** Reads a paragraph of a section. */
    void read(@Nullable Section section, @Nullable String element, String text, int line) {
        for (String sentence : Sentences.of(text)) {
            if (sentence.length() > LONGEST_SENTENCE) {
                continue;
            }
            if (section == Section.REPORTING) {
                routes.read(element, sentence, line);
                continue;
            }
            if (section == Section.ORGANISING || section == Section.RESOURCES) {
                readWork(element, sentence, line);
            }
            if (section == Section.RESOURCES || speaksOfMoney(sentence)) {
                readMoney(element, sentence, line, false);
            }
            if (section == Section.RESOURCES) {
                readWithoutFigures(element, sentence, line);
            } else if (section == null && element != null) {
                addIf(Word.NOTHING, Amount.Kind.NOTHING, element, sentence, line);
                addIf(Word.LATER, Amount.Kind.LATER, element, sentence, line);
            }
            if (element != null) {
                readRemarks(element, sentence, line);
            }
        }
        if (section == Section.ORGANISING && element != null) {
            work.firstRole(text)
                    .ifPresent(role -> writer.change(
                            element, it -> it.responsible() == null ? it.answeredForBy(capitalised(role)) : it));
        }
    }

    /** Reads a cell of a column for money. */
    void readCell(String element, String text, int line) {
        for (String sentence : Sentences.of(text)) {
            if (sentence.length() <= LONGEST_SENTENCE) {
                readWork(element, sentence, line);
                readMoney(element, sentence, line, true);
                readWithoutFigures(element, sentence, line);
            }
        }
    }

    private boolean speaksOfMoney(String sentence) {
        return !lexicon.all(Family.SOURCE, sentence).isEmpty()
                || !lexicon.all(Family.CERTAINTY, sentence).isEmpty()
                || lexicon.has(Word.PER_INHABITANT, sentence);
    }

    private void readMoney(@Nullable String element, String sentence, int line, boolean loose) {
        List<MoneyReader.Found> found = money.in(sentence, loose);
        found.forEach(one -> addMoney(element, one, sentence, line));
        if (lexicon.has(Word.RESTRICTED, sentence)) {
            String after = sentence.substring(
                    lexicon.first(Word.RESTRICTED, sentence).orElseThrow().end());
            String purpose = money.rest(Word.PURPOSE, after);
            writer.changeLastResource(line, last -> last.restrictedTo(purpose == null ? last.purpose() : purpose));
        }
        if (found.isEmpty()) {
            String covers = money.rest(Word.COVERS, sentence);
            if (covers != null) {
                writer.changeLastResource(
                        line,
                        last -> last.forPurpose(last.purpose() == null ? covers : last.purpose() + ": " + covers));
            }
        }
    }

    private void addMoney(@Nullable String element, MoneyReader.Found found, String sentence, int line) {
        if (!(found.reading() instanceof Read(Amount amount, boolean bare))) {
            writer.doubt(
                    DoubtKind.AMOUNT_UNREADABLE,
                    line,
                    element,
                    List.of(found.written().strip()),
                    Answer.keep("no-amount"));
            return;
        }
        String id = writer.resourceId(line);
        writer.resource(new DraftResource(
                id,
                element,
                amount,
                found.source(),
                found.certainty(),
                found.giver(),
                lexicon.has(Word.RESTRICTED, sentence),
                found.purpose(),
                sentence,
                line));
        if (bare && small(amount, amount.from()) && (amount.to() == null || small(amount, amount.to()))) {
            askForThousands(element, found, amount, id, line);
        }
        askForLevel(element, found, id, line);
    }

    private static boolean small(Amount amount, @Nullable Long minorUnits) {
        var currency = amount.currency();
        return minorUnits != null
                && currency != null
                && BigDecimal.valueOf(minorUnits, Amount.decimals(currency)).compareTo(BigDecimal.valueOf(THOUSAND))
                        < 0;
    }

    private void askForThousands(
            @Nullable String element, MoneyReader.Found found, Amount amount, String id, int line) {
        writer.doubt(
                DoubtKind.AMOUNT_IN_THOUSANDS,
                line,
                element,
                List.of(found.written().strip()),
                Answer.of("in-thousands", new Correction.SetAmount(id, amount.times(THOUSAND))),
                Answer.keep("as-written"));
    }

    private void askForLevel(@Nullable String element, MoneyReader.Found found, String id, int line) {
        String level = found.level();
        if (level == null || element == null || writer.element(element).level().equals(level)) {
            return;
        }
        open.of(level)
                .ifPresent(other -> writer.doubt(
                        DoubtKind.AMOUNT_LEVEL,
                        line,
                        element,
                        List.of(
                                found.written().strip(),
                                writer.element(element).title(),
                                writer.element(other).title()),
                        Answer.keep("amount-here", writer.element(element).title()),
                        Answer.of(
                                "amount-there",
                                new Correction.MoveResource(id, other),
                                writer.element(other).title())));
    }

    private void readWork(@Nullable String element, String sentence, int line) {
        for (WorkReader.Work found : work.in(sentence)) {
            writer.resource(new DraftResource(
                    writer.resourceId(line),
                    element,
                    found.amount(),
                    null,
                    null,
                    null,
                    false,
                    found.who(),
                    sentence,
                    line));
        }
    }

    private void readWithoutFigures(@Nullable String element, String sentence, int line) {
        addIf(Word.NOTHING, Amount.Kind.NOTHING, element, sentence, line);
        addIf(Word.LATER, Amount.Kind.LATER, element, sentence, line);
        addIf(Word.IN_KIND, Amount.Kind.IN_KIND, element, sentence, line);
    }

    private void addIf(Word word, Amount.Kind kind, @Nullable String element, String sentence, int line) {
        if (lexicon.has(word, sentence)) {
            addMoney(element, money.plain(sentence, kind, null), sentence, line);
        }
    }

    private void readRemarks(String element, String sentence, int line) {
        if (lexicon.has(Word.NONE_INTENDED, sentence)) {
            writer.change(element, it -> it.marked(Mark.NONE_INTENDED));
        }
        boolean meeting = lexicon.has(Word.MEETING, sentence)
                && context.schedules().mentions(sentence, context.year()).stream()
                        .anyMatch(ScheduleReader.Mention::precise);
        boolean numbered = lexicon.first(Word.CASE, sentence)
                .filter(hit -> sentence.substring(hit.end()).stripLeading().matches(NUMBER_PATTERN + ".*"))
                .isPresent();
        boolean done = !lexicon.has(Word.STILL_TO_TREAT, sentence);
        if ((meeting || numbered) && done) {
            writer.change(element, it -> it.noted(new Note(Note.Kind.REFERENCE, sentence, line)));
        }
    }

    private static String capitalised(String role) {
        return Character.toUpperCase(role.charAt(0)) + role.substring(1);
    }

    /** Asks about the bodies of the routes, once all are known. */
    void finish() {
        routes.finish();
    }
}
