package org.samband.server.plan.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Section;
import org.samband.server.document.reading.Piece;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Mark;

/** Walks through the outline of a document and writes the draft. */
final class Assembly {

    private static final Set<Section> FRONT =
            EnumSet.of(Section.VISION, Section.GOAL, Section.MEETING, Section.CASE, Section.PROPOSAL);
    private static final int SHORTEST_SCRAMBLED = 200;

    private final Context context;
    private final DraftWriter writer = new DraftWriter();
    private final OpenElements open;
    private final FrontReader front;
    private final ContentReader content;
    private final TableReader tables;
    private final Announcements announcements;
    private final RowRules rules;
    private @Nullable Section section;
    private boolean understood;
    private boolean scrambled;
    private boolean askedForScrambled;

    Assembly(Context context) {
        this.context = context;
        open = new OpenElements(context.structure());
        front = new FrontReader(context, writer);
        content = new ContentReader(context, writer, open);
        tables = new TableReader(context, writer, content);
        announcements = new Announcements(writer, context.structure());
        rules = new RowRules(context, writer);
    }

    PlanDraft of(List<Outline.Slot> slots, List<String> lines) {
        slots.forEach(this::write);
        tables.finish();
        announcements.finish();
        content.finish();
        front.finish();
        if (!understood && !tables.understoodAny() && !slots.isEmpty()) {
            writer.dropDoubts();
            writer.doubt(
                    DoubtKind.NOTHING_RECOGNISED,
                    slots.getFirst().line(),
                    null,
                    List.of(),
                    Answer.keep("other-document"),
                    Answer.keep("plain-text"));
        }
        writer.placeRest(lines);
        return front.draft();
    }

    private void write(Outline.Slot slot) {
        if (!(slot.part() instanceof Part.Table)) {
            tables.close();
        }
        understood |= !(slot.part() instanceof Part.Words
                || slot.part() instanceof Part.Subheading
                || slot.part() instanceof Part.Out
                || slot.part() instanceof Part.Table);
        int line = slot.line();
        switch (slot.part()) {
            case Part.Out(LeftOut.Reason reason, List<String> arguments) -> leaveOut(slot, reason, arguments);
            case Part.Title(String title) -> {
                section = null;
                front.title(title, line);
            }
            case Part.Head(Section begun, String rest) -> head(begun, rest, slot);
            case Part.Announcing announcing ->
                writer.leftOut(LeftOut.Reason.SECTION_HEAD, List.of(slot.words()), slot.words(), line);
            case Part.Announced announced -> announcements.announced(announced, outer(announced.level()), line);
            case Part.Opening opening -> open(opening, line);
            case Part.Subheading sub -> subheading(slot);
            case Part.Leading leading -> words(slot);
            case Part.Item(String level) -> item(level, slot);
            case Part.Maybe maybe -> words(slot);
            case Part.Words words -> words(slot);
            case Part.Table table -> tables.read((Piece.Grid) slot.piece(), open.innermost());
        }
    }

    private void head(Section begun, String rest, Outline.Slot slot) {
        section = begun;
        if (rest.isEmpty()) {
            writer.leftOut(LeftOut.Reason.SECTION_HEAD, List.of(slot.words()), slot.words(), slot.line());
            return;
        }
        content(rest, slot.words(), false, slot.line());
        if (begun != Section.PROPOSAL && FRONT.contains(begun)) {
            section = null;
        }
    }

    private @Nullable String outer(String level) {
        open.closeFor(level);
        return open.innermost();
    }

    private void open(Part.Opening opening, int line) {
        String parent = outer(opening.level());
        String id = writer.element(opening.level(), parent, opening.title(), opening.number(), line, 0);
        open.open(id, opening.level());
        announcements.opened(id);
        section = null;
        scrambled = false;
        if (!opening.rest().isEmpty()) {
            writer.doubt(
                    DoubtKind.TITLE_RUNS_ON,
                    line,
                    id,
                    List.of(opening.title()),
                    Answer.keep("title-as-read", opening.title()),
                    Answer.of("to-check", new Correction.SetMark(List.of(id), Mark.TO_CHECK)));
            running(opening.rest(), line);
        }
    }

    private void subheading(Outline.Slot slot) {
        endFront();
        writer.text(open.innermost(), DraftText.Kind.SUBHEADING, slot.words(), false, slot.line());
    }

    private void item(String level, Outline.Slot slot) {
        open.closeFor(level);
        String id = writer.element(level, open.innermost(), slot.words(), null, slot.line(), 0);
        rules.ask(writer.element(id));
    }

    private void words(Outline.Slot slot) {
        Piece.Text text = (Piece.Text) slot.piece();
        if (scrambled || slot.words().length() >= SHORTEST_SCRAMBLED) {
            running(slot.words(), slot.line());
        } else {
            content(slot.words(), slot.words(), text.item(), slot.line());
        }
        if (section == Section.VISION || section == Section.GOAL) {
            section = null;
        }
    }

    /** Reads a long text that may hide a table whose cells have run together: those wait for a person. */
    private void running(String text, int line) {
        Optional<Lexicon.Hit> heads =
                scrambled ? Optional.empty() : tables.forms().inText(text);
        int end = scrambled ? 0 : heads.map(Lexicon.Hit::start).orElse(text.length());
        String readable = text.substring(0, end).strip();
        String rest = text.substring(end).strip();
        if (!readable.isEmpty()) {
            content(readable, readable, false, line);
        }
        if (!rest.isEmpty()) {
            scrambled = true;
            understood = true;
            String tray = writer.leftOut(LeftOut.Reason.NOT_PLACED, List.of(), rest, line);
            heads.filter(hit -> !askedForScrambled).ifPresent(hit -> {
                askedForScrambled = true;
                writer.doubt(
                        DoubtKind.RUNNING_TABLE,
                        line,
                        open.innermost(),
                        List.of(text.substring(hit.start(), hit.end())),
                        Answer.keep("leave-in-tray"),
                        Answer.of("as-text", new Correction.PlaceText(tray, open.innermost())));
            });
        }
    }

    private void content(String text, String whole, boolean item, int line) {
        Section now = section;
        if (now != null && FRONT.contains(now)) {
            front.text(now, text, line);
            writer.text(null, kind(now), whole, item, line);
            return;
        }
        String element = open.innermost();
        String id = writer.text(element, kind(now), text, item, line);
        content.read(now, element, text, line);
        front.askForLaterMeeting(text, id, element, line);
    }

    private void endFront() {
        if (section != null && FRONT.contains(section)) {
            section = null;
        }
    }

    private void leaveOut(Outline.Slot slot, LeftOut.Reason reason, List<String> arguments) {
        switch (slot.piece()) {
            case Piece.Text text -> writer.leftOut(reason, arguments, text.text(), text.line());
            case Piece.Grid grid ->
                grid.rows().forEach(row -> writer.leftOut(reason, arguments, TableReader.text(row), row.line()));
        }
    }

    private static DraftText.Kind kind(@Nullable Section section) {
        return switch (section) {
            case null -> DraftText.Kind.NARRATIVE;
            case TITLE -> DraftText.Kind.NARRATIVE;
            case VISION -> DraftText.Kind.VISION;
            case GOAL -> DraftText.Kind.GOAL;
            case MEETING -> DraftText.Kind.MEETING;
            case CASE -> DraftText.Kind.CASE;
            case PROPOSAL -> DraftText.Kind.PROPOSAL;
            case ORGANISING -> DraftText.Kind.ORGANISING;
            case RESOURCES -> DraftText.Kind.RESOURCES;
            case REPORTING -> DraftText.Kind.REPORTING;
        };
    }
}
