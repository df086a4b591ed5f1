package org.samband.server.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below the documents of whoever hands them out.
 *
 * @param lines who it is and where to write to, line by line
 * @param foot what stands at the foot of each page, perhaps empty
 * @param mark its logo, or null
 */
public record Letterhead(
        List<String> lines, String foot, @Nullable Mark mark) {

    static final Letterhead NONE = new Letterhead(List.of(), "", null);

    public Letterhead {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty() && mark == null;
    }

    /**
     * A picture of the sender, as PNG.
     *
     * @param name what it shows, for those who do not see it
     */
    public record Mark(byte[] png, int width, int height, String name) {

        private static final int HIGHEST = 64;
        private static final int WIDEST = 240;

        /** Returns the width at which it stands in a document, in pixels of a ninety-sixth of an inch. */
        int shownWidth() {
            return (int) Math.round(width * scale());
        }

        int shownHeight() {
            return (int) Math.round(height * scale());
        }

        private double scale() {
            return Math.min(1, Math.min((double) HIGHEST / height, (double) WIDEST / width));
        }
    }
}
