package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.reading.TableForm;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Piece;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Mark;

/** Reads the tables of a document by the profile's table forms; a table goes on after an interruption by nothing. */
final class TableReader {

    private final Context context;
    private final DraftWriter writer;
    private final TableForms forms;
    private final RowReader.Factory rows;
    private final List<Finished> finished = new ArrayList<>();
    private @Nullable Current current;

    TableReader(Context context, DraftWriter writer, ContentReader content) {
        this.context = context;
        this.writer = writer;
        forms = new TableForms(context.lexicon().vocabulary().tableForms());
        rows = new RowReader.Factory(context, writer, content);
    }

    TableForms forms() {
        return forms;
    }

    /** Tells whether any table has been understood. */
    boolean understoodAny() {
        return !finished.isEmpty() || current != null;
    }

    /** Reads a table, or the rest of one, that stands under an element. */
    void read(Piece.Grid grid, @Nullable String under) {
        int width = grid.rows().stream().mapToInt(Piece.Row::width).max().orElse(0);
        Piece.Row first = grid.rows().getFirst();
        Optional<TableForm> form = forms.of(first, width);
        if (form.isPresent()) {
            close();
            begin(first, form.get(), under);
            readRows(grid.rows().subList(1, grid.rows().size()), under);
        } else if (current != null) {
            readRows(grid.rows(), under);
        } else {
            leaveInTray(grid, under);
        }
    }

    private void begin(Piece.Row heads, TableForm form, @Nullable String under) {
        writer.leftOut(LeftOut.Reason.TABLE_HEAD, List.of(), text(heads), heads.line());
        current = new Current(form, heads, rows.in(form, under));
    }

    /** Reads rows; the heads of the same table may come again, as at the top of a page, and another table may begin. */
    private void readRows(List<Piece.Row> body, @Nullable String under) {
        for (Piece.Row row : body) {
            Current table = current;
            Optional<TableForm> form = forms.of(row, row.width());
            if (table != null && form.isEmpty()) {
                table.rows.read(row);
            } else if (table != null && text(row).equals(text(table.heads))) {
                writer.leftOut(LeftOut.Reason.TABLE_HEAD, List.of(), text(row), row.line());
            } else if (form.isPresent()) {
                close();
                begin(row, form.get(), under);
            }
        }
    }

    /** Ends the table that is open, so that rows after this belong to another. */
    void close() {
        Current table = current;
        current = null;
        if (table == null) {
            return;
        }
        List<String> ids = table.rows.innermost();
        finished.add(new Finished(table.heads.line(), hasSchedules(table.form), ids));
        TableForms.otherYear(table.heads, table.form, context.year())
                .ifPresent(year -> writer.doubt(
                        DoubtKind.TABLE_YEAR,
                        table.heads.line(),
                        null,
                        List.of(String.valueOf(year), String.valueOf(context.year())),
                        Answer.keep("table-this-year", String.valueOf(context.year())),
                        Answer.of("to-check", new Correction.SetMark(ids, Mark.TO_CHECK)),
                        Answer.of("leave-rows-out", new Correction.LeaveOut(ids), String.valueOf(year))));
        if (table.form.misplaced()) {
            writer.doubt(
                    DoubtKind.SHIFTED_HEADS,
                    table.heads.line(),
                    null,
                    List.of(heads(table.heads)),
                    Answer.keep("columns-as-read"),
                    Answer.of("to-check", new Correction.SetMark(ids, Mark.TO_CHECK)));
        }
    }

    private void leaveInTray(Piece.Grid grid, @Nullable String under) {
        String innermost = context.structure().innermost().key();
        List<Correction> places = new ArrayList<>();
        for (Piece.Row row : grid.rows()) {
            String id = writer.leftOut(LeftOut.Reason.NOT_PLACED, List.of(), text(row), row.line());
            places.add(new Correction.Place(
                    id, innermost, under, String.join(" ", row.cells()).strip()));
        }
        writer.doubt(
                DoubtKind.UNKNOWN_TABLE,
                grid.line(),
                under,
                List.of(heads(grid.rows().getFirst())),
                Answer.keep("leave-in-tray"),
                new Answer("rows-as-elements", List.of(), places));
    }

    /** Asks about tables without schedules in a document that has some. */
    void finish() {
        close();
        boolean innermostScheduled = context.structure().innermost().has(Level.Feature.SCHEDULE);
        if (!innermostScheduled || finished.stream().noneMatch(Finished::scheduled)) {
            return;
        }
        finished.stream()
                .filter(table -> !table.scheduled && !table.rows.isEmpty())
                .forEach(this::askForSchedules);
    }

    private void askForSchedules(Finished table) {
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.keep("without-schedule"));
        List<String> ongoing = context.lexicon().vocabulary().phrases(Word.ONGOING);
        if (!ongoing.isEmpty()) {
            String word = ongoing.getLast();
            Schedule schedule =
                    context.schedules().read(Character.toUpperCase(word.charAt(0)) + word.substring(1), context.year());
            answers.add(Answer.of("all-ongoing", new Correction.SetSchedule(table.rows, schedule), schedule.text()));
        }
        writer.doubt(DoubtKind.NO_SCHEDULES, table.line, null, List.of(String.valueOf(table.rows.size())), answers);
    }

    private static boolean hasSchedules(TableForm form) {
        return form.columns().stream().anyMatch(column -> column.holds().equals(RowReader.SCHEDULE));
    }

    static String text(Piece.Row row) {
        return String.join("\t", row.cells()).strip();
    }

    private static String heads(Piece.Row row) {
        return String.join(" | ", row.cells().subList(0, row.width()));
    }

    private record Current(TableForm form, Piece.Row heads, RowReader rows) {}

    private record Finished(int line, boolean scheduled, List<String> rows) {}
}
