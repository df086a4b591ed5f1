package org.samband.server.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Finds out how the letters of a text file are written and reads them. */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';

    // The longer marks first: one of UTF-32 begins like one of UTF-16.
    private static final List<Mark> MARKS = List.of(
            new Mark("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")),
            new Mark("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
            new Mark("\u00EF\u00BB\u00BF", UTF_8),
            new Mark("\u00FF\u00FE", UTF_16LE),
            new Mark("\u00FE\u00FF", UTF_16BE));

    private TextDecoder() {}

    static String decode(byte[] content) {
        String start = new String(content, 0, Math.min(4, content.length), ISO_8859_1);
        for (Mark mark : MARKS) {
            if (start.startsWith(mark.bytes)) {
                int length = mark.bytes.length();
                return new String(content, length, content.length - length, mark.charset);
            }
        }
        String text = new String(content, UTF_8);
        return isMostlyRight(text) ? text : new String(content, WINDOWS);
    }

    /** One broken byte does not make a UTF-8 file a Windows one: then no letter beyond ASCII would be right. */
    private static boolean isMostlyRight(String text) {
        long unknown = text.chars().filter(c -> c == UNKNOWN).count();
        long right = text.chars().filter(c -> c > 0x7F && c != UNKNOWN).count();
        return unknown == 0 || unknown * 4 <= right;
    }

    /** The first bytes of a file that say how it is written, one character a byte. */
    private record Mark(String bytes, Charset charset) {}
}
