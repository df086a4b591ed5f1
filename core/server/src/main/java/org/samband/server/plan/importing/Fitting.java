package org.samband.server.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Paragraph;
import org.samband.server.plan.TextKind;

/** Fits what a document says into fields that have an end: what is too long goes on as a paragraph, so that nothing is lost. */
final class Fitting {

    private static final int LONGEST_PARAGRAPH = 4000;

    private final int line;
    private final List<Paragraph> overflow = new ArrayList<>();

    Fitting(int line) {
        this.line = line;
    }

    /** Returns a text that is no longer than its field; all of it is a paragraph where the field has no room. */
    String fit(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        keep(text);
        var room = text.substring(0, longest - 1);
        var word = room.lastIndexOf(' ');
        return (word > longest / 2 ? room.substring(0, word) : room).stripTrailing() + "…";
    }

    @Nullable
    String fitOrNone(@Nullable String text, int longest) {
        return text == null ? null : fit(text, longest);
    }

    /** Keeps a text that has no field. */
    void keep(String text) {
        for (int at = 0; at < text.length(); at += LONGEST_PARAGRAPH) {
            var part = text.substring(at, Math.min(text.length(), at + LONGEST_PARAGRAPH))
                    .strip();
            if (!part.isEmpty()) {
                overflow.add(new Paragraph(TextKind.NARRATIVE, part, false, line));
            }
        }
    }

    List<Paragraph> overflow() {
        return List.copyOf(overflow);
    }
}
