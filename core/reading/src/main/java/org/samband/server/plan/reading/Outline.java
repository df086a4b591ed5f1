package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.profile.reading.Section;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Piece;
import org.samband.server.document.reading.Titles;

/** Says what each piece of a document is for, by the piece itself and by what stands around it. */
final class Outline {

    private static final Set<Section> CONTENT = EnumSet.of(Section.ORGANISING, Section.RESOURCES, Section.REPORTING);

    private static final int LONGEST_MARK = 200;

    private final PartReader reader;
    private final PlanStructure structure;
    private final List<Slot> slots = new ArrayList<>();

    Outline(PartReader reader, PlanStructure structure) {
        this.reader = reader;
        this.structure = structure;
    }

    List<Slot> of(List<Piece> pieces) {
        for (Piece piece : pieces) {
            slots.add(slot(piece));
        }
        leaveOutWhatStandsBefore();
        findAnnounced();
        findRepeatedOpenings();
        decideHeadings();
        findListItems();
        return List.copyOf(slots);
    }

    private Slot slot(Piece piece) {
        return switch (piece) {
            case Piece.Grid grid -> new Slot(grid, "", new Part.Table());
            case Piece.Text text -> {
                String words = reader.withoutNoise(text.text());
                yield new Slot(text, words, reader.part(text, words));
            }
        };
    }

    private void leaveOutWhatStandsBefore() {
        int begin = -1;
        for (int i = 0; i < slots.size() && begin < 0; i++) {
            String text = slots.get(i).words();
            boolean begins = text.length() <= LONGEST_MARK
                    && reader.lexicon()
                            .first(Word.BEGINS, text)
                            .filter(hit -> hit.length() == text.length())
                            .isPresent();
            begin = begins ? i : begin;
        }
        for (int i = 0; i <= begin; i++) {
            set(i, Part.Out.because(LeftOut.Reason.BEFORE_DOCUMENT));
        }
    }

    /** After a line that announces them, items name the elements to come; so do headings, if one of them comes back. */
    private void findAnnounced() {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).part() instanceof Part.Announcing(String level)) {
                int end = i + 1;
                while (end < slots.size() && isPlainItem(slots.get(end))) {
                    set(end, new Part.Announced(level, slots.get(end).words(), null));
                    end++;
                }
                if (end == i + 1) {
                    announceHeadings(end, level);
                }
            }
        }
    }

    private static boolean isPlainItem(Slot slot) {
        boolean plain = slot.part() instanceof Part.Words || slot.part() instanceof Part.Maybe;
        return plain && slot.piece() instanceof Piece.Text text && text.item();
    }

    private void announceHeadings(int begin, String level) {
        int end = begin;
        boolean comeBack = false;
        while (end < slots.size()
                && slots.get(end).part() instanceof Part.Opening opening
                && opening.level().equals(level)
                && opening.rest().isEmpty()) {
            comeBack |= comesBack(end, opening);
            end++;
        }
        for (int i = begin; comeBack && i < end; i++) {
            announce(i);
        }
    }

    /** A heading that comes back as the heading of a section only announced that section. */
    private void findRepeatedOpenings() {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).part() instanceof Part.Opening opening
                    && opening.rest().isEmpty()
                    && comesBack(i, opening)) {
                announce(i);
            }
        }
    }

    private void announce(int index) {
        if (slots.get(index).part() instanceof Part.Opening opening) {
            set(index, new Part.Announced(opening.level(), opening.title(), opening.number()));
        }
    }

    private boolean comesBack(int index, Part.Opening opening) {
        for (int j = index + 1; j < slots.size() && !opensOuter(slots.get(j), opening.level()); j++) {
            boolean back = switch (slots.get(j).part()) {
                case Part.Maybe(String level) ->
                    level.equals(opening.level())
                            && Titles.alike(opening.title(), slots.get(j).words());
                case Part.Opening again ->
                    again.level().equals(opening.level())
                            && Titles.plain(again.title()).equals(Titles.plain(opening.title()));
                default -> false;
            };
            if (back) {
                return true;
            }
        }
        return false;
    }

    private boolean opensOuter(Slot slot, String level) {
        return slot.part() instanceof Part.Opening other && structure.depth(other.level()) < structure.depth(level);
    }

    /** Short lines open an element if it was announced, or if a table follows that needs one. */
    private void decideHeadings() {
        List<Part.Announced> announced = new ArrayList<>();
        boolean tableSinceHeading = true;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            switch (slot.part()) {
                case Part.Announced one -> announced.add(one);
                case Part.Opening opening -> tableSinceHeading = false;
                case Part.Table table -> tableSinceHeading = true;
                case Part.Maybe(String level) -> {
                    boolean opens = isOpen(i, level)
                            && (isAnnounced(announced, level, slot) || needed(i, slot, tableSinceHeading));
                    set(i, opens ? new Part.Opening(level, slot.words(), null, false, "") : shortLine(i));
                    tableSinceHeading = !opens && tableSinceHeading;
                }
                case Part.Subheading sub -> set(i, shortLine(i));
                default -> {}
            }
        }
    }

    private static boolean isAnnounced(List<Part.Announced> announced, String level, Slot slot) {
        return announced.stream().anyMatch(one -> one.level().equals(level) && Titles.alike(one.title(), slot.words()));
    }

    /** An element of a level that is not the outermost opens under one of an outer level. */
    private boolean isOpen(int index, String level) {
        return structure.depth(level) == 0
                || slots.subList(0, index).stream().anyMatch(slot -> opensOuter(slot, level));
    }

    /** A short line that opens nothing is a heading within the text, unless it is all that a section says. */
    private Part shortLine(int index) {
        boolean heading = !followsHead(index)
                && PartReader.looksLikeHeading(slots.get(index).words());
        return heading ? new Part.Subheading() : new Part.Words();
    }

    private boolean followsHead(int index) {
        return index > 0
                && slots.get(index - 1).part() instanceof Part.Head head
                && CONTENT.contains(head.section())
                && head.rest().isEmpty();
    }

    private boolean needed(int index, Slot slot, boolean tableSinceHeading) {
        if (followsHead(index)) {
            return false;
        }
        if (slot.piece() instanceof Piece.Text text && text.depth() > 0) {
            return true;
        }
        boolean table = tableFollows(index);
        boolean directly = index + 1 < slots.size() && slots.get(index + 1).part() instanceof Part.Table;
        return table && (tableSinceHeading || !directly);
    }

    private boolean tableFollows(int index) {
        for (int j = index + 1; j < slots.size(); j++) {
            Part part = slots.get(j).part();
            if (part instanceof Part.Table) {
                return true;
            }
            boolean text = part instanceof Part.Words || part instanceof Part.Out || part instanceof Part.Subheading;
            if (!text) {
                return false;
            }
        }
        return false;
    }

    private void findListItems() {
        @Nullable String level = null;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.part() instanceof Part.Leading(String of)) {
                level = of;
            } else if (level != null && slot.piece() instanceof Piece.Text text && text.item()) {
                set(i, new Part.Item(level));
            } else {
                level = null;
            }
        }
    }

    private void set(int index, Part part) {
        Slot slot = slots.get(index);
        slots.set(index, new Slot(slot.piece(), slot.words(), part));
    }

    /**
     * A piece and what it is for.
     *
     * @param words the text of a paragraph without page numbers and the like before it
     */
    record Slot(Piece piece, String words, Part part) {

        int line() {
            return piece.line();
        }
    }
}
