package org.samband.server.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Section;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Sentences;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.ScheduleReader.Mention;

/** Reads what a plan says about itself: title, year, vision, goal, and the meeting and case before which it was laid. */
final class FrontReader {

    private static final Pattern CASE = Pattern.compile("^(\\d+[A-Za-z]?/\\d{2,4})\\s*[:.-]?\\s*(.*)$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20|21)\\d{2})(?!\\d)");

    private static final int LONGEST_MEETING = 300;

    private final Context context;
    private final DraftWriter writer;
    private String title = "";
    private int titleLine;
    private @Nullable String vision;
    private @Nullable String goal;
    private @Nullable String meeting;
    private @Nullable String body;
    private @Nullable LocalDate date;
    private String dateWritten = "";
    private @Nullable String caseNumber;
    private final List<String> proposal = new ArrayList<>();

    FrontReader(Context context, DraftWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    /** Reads a heading of the plan; only one with a year is its title. */
    void title(String heading, int line) {
        boolean dated = YEAR.matcher(heading).find();
        if (dated && title.isEmpty()) {
            title = heading;
            titleLine = line;
        }
        writer.leftOut(dated ? LeftOut.Reason.TITLE : LeftOut.Reason.SECTION_HEAD, List.of(heading), heading, line);
    }

    void text(Section section, String text, int line) {
        switch (section) {
            case VISION -> vision = vision == null ? text : vision;
            case GOAL -> goal = goal == null ? text : goal;
            case MEETING -> readMeeting(text);
            case CASE -> readCase(text, line);
            case PROPOSAL -> proposal.add(text);
            default -> {}
        }
    }

    private void readMeeting(String text) {
        if (text.length() > LONGEST_MEETING) {
            return;
        }
        meeting = text;
        Optional<Mention> day = context.schedules().mentions(text, context.year()).stream()
                .filter(mention -> isDay(mention.schedule()))
                .findFirst();
        date = day.map(mention -> mention.schedule().ranges().getFirst().from()).orElse(date);
        dateWritten = day.map(mention -> mention.schedule().text()).orElse(dateWritten);
        String named = day.map(mention -> text.substring(0, mention.start())).orElse(text);
        body = named.strip().replaceFirst("[,:]$", "").replaceFirst("\\s+\\p{Ll}{1,3}$", "");
    }

    private void readCase(String text, int line) {
        Matcher matcher = CASE.matcher(text);
        if (matcher.matches()) {
            caseNumber = matcher.group(1);
            if (title.isEmpty() && YEAR.matcher(matcher.group(2)).find()) {
                title = matcher.group(2);
                titleLine = line;
            }
        }
    }

    /** A body that is still to treat the plan on a day after the meeting that decides it: one of the dates is wrong. */
    void askForLaterMeeting(String text, String textId, @Nullable String element, int line) {
        LocalDate decided = date;
        if (decided == null || text.length() > 4_000 || !context.lexicon().has(Word.STILL_TO_TREAT, text)) {
            return;
        }
        for (String sentence : Sentences.of(text)) {
            if (context.lexicon().has(Word.STILL_TO_TREAT, sentence)) {
                context.schedules().mentions(sentence, context.year()).stream()
                        .filter(it -> isDay(it.schedule())
                                && it.schedule().ranges().getFirst().from().isAfter(decided))
                        .findFirst()
                        .ifPresent(it -> ask(it.schedule(), decided, text, textId, element, line));
            }
        }
    }

    private void ask(Schedule day, LocalDate decided, String text, String textId, @Nullable String element, int line) {
        LocalDate said = day.ranges().getFirst().from();
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.keep("date-as-written", day.text()));
        String year = String.valueOf(said.getYear());
        if (!said.minusYears(1).isAfter(decided) && day.text().contains(year)) {
            String earlier = day.text().replace(year, String.valueOf(said.getYear() - 1));
            answers.add(Answer.of(
                    "date-year-before", new Correction.SetText(textId, text.replace(day.text(), earlier)), earlier));
        }
        writer.doubt(DoubtKind.TREATED_AFTER_DECISION, line, element, List.of(day.text(), dateWritten), answers);
    }

    private static boolean isDay(Schedule schedule) {
        return schedule.kind() == Schedule.Kind.PERIOD
                && schedule.ranges()
                        .getFirst()
                        .from()
                        .equals(schedule.ranges().getFirst().until());
    }

    /** Asks for the year if the title says another than the one who handed the document in. */
    void finish() {
        Matcher year = YEAR.matcher(title);
        int wanted = context.year();
        if (year.find() && Integer.parseInt(year.group(1)) != wanted) {
            writer.doubt(
                    DoubtKind.PLAN_YEAR,
                    titleLine,
                    null,
                    List.of(year.group(1), String.valueOf(wanted)),
                    Answer.keep("year-as-asked", String.valueOf(wanted)),
                    Answer.of("year-of-title", new Correction.SetYear(Integer.parseInt(year.group(1))), year.group(1)));
        }
    }

    PlanDraft draft() {
        boolean known = meeting != null || caseNumber != null || !proposal.isEmpty();
        Origin origin = known
                ? new Origin(meeting, body, date, caseNumber, proposal.isEmpty() ? null : String.join("\n", proposal))
                : null;
        return writer.draft(title, context.year(), vision, goal, origin);
    }
}
