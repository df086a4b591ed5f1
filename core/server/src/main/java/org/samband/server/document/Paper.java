package org.samband.server.document;

import org.samband.profile.document.Block;
import org.samband.profile.document.Document;

/** How an A4 page lies; one with many columns on its side, so that no column is lost at its edge. */
enum Paper {
    UPRIGHT(11906, 16838),
    ON_ITS_SIDE(16838, 11906);

    /** How wide the edge is in Word files, in twentieths of a point. */
    static final int MARGIN = 1134;

    private static final int MOST_UPRIGHT = 7;
    private static final int MOST_AS_WIDE_AS_THEIR_WORDS = 5;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Paper of(Document document) {
        return document.blocks().stream().anyMatch(block -> block instanceof Block.Table table && isTooWide(table))
                ? ON_ITS_SIDE
                : UPRIGHT;
    }

    private static boolean isTooWide(Block.Table table) {
        return table.columns().size() > MOST_UPRIGHT;
    }

    /** Tells whether the columns of a table keep to their shares of the page even if a word has to be parted. */
    static boolean isTight(Block.Table table) {
        return table.columns().size() > MOST_AS_WIDE_AS_THEIR_WORDS;
    }

    /** Returns the width in twentieths of a point. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int textWidth() {
        return width - 2 * MARGIN;
    }
}
