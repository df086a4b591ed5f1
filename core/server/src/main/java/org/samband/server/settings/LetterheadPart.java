package org.samband.server.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stands above and below the documents of the alliance. */
@Component
@Order(70)
public class LetterheadPart extends RecordPart<LetterheadPart.Lines> {

    /** The name of the part. */
    public static final String KEY = "letterhead";

    /** Its only place. */
    public static final String PLACE = "sender";

    static final int MOST = 6;
    static final int LONGEST = 120;

    private final StoredSettings stored;

    LetterheadPart(StoredSettings stored) {
        super(KEY, Lines.class);
        this.stored = stored;
    }

    /** Returns the lines, perhaps none. */
    public Lines lines() {
        return Objects.requireNonNullElse(kept().get(PLACE), Lines.NONE);
    }

    @Override
    protected Map<String, Lines> kept() {
        return stored.of(KEY, Lines.class);
    }

    @Override
    protected void check(String place, Lines lines, Faults faults) {
        if (!place.equals(PLACE)) {
            faults.add("settings.piece-unknown");
        }
        if (lines.list().size() > MOST
                || lines.list().stream().anyMatch(line -> !Plain.isLine(line, LONGEST))
                || !lines.footOrNone().isEmpty() && !Plain.isLine(lines.footOrNone(), LONGEST)) {
            faults.add("settings.letterhead-lines", MOST, LONGEST);
        }
    }

    @Override
    protected Lines normal(Lines lines) {
        return new Lines(lines.list().stream().map(String::strip).toList(), lines.footOrNone());
    }

    @Override
    protected void keep(SortedMap<String, Lines> values) {
        stored.keep(KEY, values);
    }

    /** The lines of a letterhead as files tell them. */
    public record Lines(
            @Nullable List<String> lines, @Nullable String foot) {

        static final Lines NONE = new Lines(List.of(), "");

        public List<String> list() {
            return lines == null ? List.of() : lines;
        }

        public String footOrNone() {
            return foot == null ? "" : foot.strip();
        }
    }
}
