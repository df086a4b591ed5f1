package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.reading.TableForm;
import org.samband.profile.reading.TableForm.Column;
import org.samband.server.document.reading.Piece;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Note;

/** Reads the rows of one table: a blank cell means the same as in the row above. */
final class RowReader {

    static final String SCHEDULE = "schedule";

    private final Factory shared;
    private final TableForm form;
    private final @Nullable String under;
    private final Map<String, String> open = new LinkedHashMap<>();
    private final List<String> innermost = new ArrayList<>();

    private RowReader(Factory shared, TableForm form, @Nullable String under) {
        this.shared = shared;
        this.form = form;
        this.under = under;
    }

    /** Returns the ids of the innermost elements of the rows read so far. */
    List<String> innermost() {
        return List.copyOf(innermost);
    }

    void read(Piece.Row row) {
        String element = readLevels(row);
        if (element == null) {
            shared.writer.leftOut(LeftOut.Reason.NOT_PLACED, List.of(), TableReader.text(row), row.line());
            return;
        }
        innermost.add(element);
        for (int i = 0; i < form.columns().size(); i++) {
            String text = row.cell(i);
            if (!text.isEmpty() && !isLevel(i)) {
                readField(form.columns().get(i).holds(), text, element, row.line());
            }
        }
        for (int i = form.columns().size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                shared.writer.leftOut(LeftOut.Reason.NOT_PLACED, List.of(), row.cell(i), row.line());
            }
        }
        shared.rules.ask(shared.writer.element(element));
    }

    /** Opens the elements that a row names, and returns the innermost of them, or nothing if it names none. */
    private @Nullable String readLevels(Piece.Row row) {
        String last = null;
        boolean first = open.isEmpty();
        for (int i = 0; i < form.columns().size(); i++) {
            String title = row.cell(i);
            if (isLevel(i) && !title.isEmpty() && !repeats(i, title, last)) {
                String level = form.columns().get(i).holds();
                closeFor(level);
                String parent = open.isEmpty() ? under : lastOpen();
                last = shared.writer.element(level, parent, title, number(row, i), row.line(), i + 1);
                open.put(level, last);
            }
        }
        boolean orphan = first
                && last != null
                && open.size() == 1
                && !level(firstLevel()).equals(open.keySet().iterator().next());
        if (orphan && last != null) {
            askForParent(last);
        }
        return last;
    }

    private @Nullable String lastOpen() {
        return open.isEmpty() ? under : List.copyOf(open.values()).getLast();
    }

    /** A table may repeat an outer title in each row instead of leaving the cell blank. */
    private boolean repeats(int column, String title, @Nullable String lastInRow) {
        String id = open.get(level(column));
        boolean innerFollows = column < lastLevel();
        return lastInRow == null
                && innerFollows
                && id != null
                && shared.writer.element(id).title().equals(title);
    }

    private void closeFor(String level) {
        int depth = shared.context.structure().depth(level);
        open.keySet().removeIf(other -> shared.context.structure().depth(other) >= depth);
    }

    private @Nullable String number(Piece.Row row, int column) {
        for (int i = column - 1; i >= 0 && !isLevel(i); i--) {
            if (form.columns().get(i).holds().equals("number") && !row.cell(i).isEmpty()) {
                return row.cell(i);
            }
        }
        return null;
    }

    private void readField(String field, String text, String element, int line) {
        DraftWriter writer = shared.writer;
        switch (field) {
            case SCHEDULE -> schedule(text, element, line);
            case "responsible" -> writer.change(element, it -> it.answeredForBy(text));
            case "effect" -> writer.change(element, it -> it.noted(new Note(Note.Kind.EFFECT, text, line)));
            case "reference" -> writer.change(element, it -> it.noted(new Note(Note.Kind.REFERENCE, text, line)));
            case "resources" -> {
                String bearer = bearer(element);
                writer.text(bearer, DraftText.Kind.RESOURCES, text, false, line);
                shared.content.readCell(bearer, text, line);
            }
            case "number" -> {}
            default -> writer.text(element, DraftText.Kind.NARRATIVE, text, false, line);
        }
    }

    private void schedule(String text, String element, int line) {
        Schedule schedule = shared.context.schedules().read(text, shared.context.year());
        shared.writer.change(element, it -> it.scheduled(schedule));
        if (!schedule.understood()) {
            shared.writer.doubt(
                    DoubtKind.UNKNOWN_SCHEDULE,
                    line,
                    element,
                    List.of(text),
                    Answer.keep("schedule-as-written", text),
                    Answer.of("no-schedule", new Correction.SetSchedule(List.of(element), null)));
        }
    }

    /** Returns the innermost open element that can carry resources, or the given one. */
    private String bearer(String element) {
        String bearer = element;
        boolean found = false;
        for (String id : List.copyOf(open.values()).reversed()) {
            boolean bears = shared.context
                    .structure()
                    .level(shared.writer.element(id).level())
                    .filter(level -> level.has(Level.Feature.RESOURCES))
                    .isPresent();
            if (bears && !found) {
                bearer = id;
                found = true;
            }
        }
        return bearer;
    }

    private void askForParent(String element) {
        DraftElement row = shared.writer.element(element);
        shared.writer.doubt(
                DoubtKind.ROW_WITHOUT_PARENT,
                row.line(),
                element,
                List.of(row.title()),
                Answer.keep("directly-under"),
                Answer.of("leave-out", new Correction.LeaveOut(List.of(element))));
    }

    private String level(int column) {
        return form.columns().get(column).holds();
    }

    private boolean isLevel(int column) {
        return shared.context.structure().depth(level(column)) >= 0;
    }

    private int firstLevel() {
        int column = 0;
        while (column < form.columns().size() - 1 && !isLevel(column)) {
            column++;
        }
        return column;
    }

    private int lastLevel() {
        int last = 0;
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            last = shared.context.structure().depth(column.holds()) >= 0 ? i : last;
        }
        return last;
    }

    /** Makes readers for the tables of one document. */
    static final class Factory {

        private final Context context;
        private final DraftWriter writer;
        private final ContentReader content;
        private final RowRules rules;

        Factory(Context context, DraftWriter writer, ContentReader content) {
            this.context = context;
            this.writer = writer;
            this.content = content;
            rules = new RowRules(context, writer);
        }

        RowReader in(TableForm form, @Nullable String under) {
            return new RowReader(this, form, under);
        }
    }
}
