package org.samband.server.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by the first bytes of a file what it is; its name may say anything. */
final class Signature {

    private static final int BEGINNING = 1024;
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "\u00D7\u00CD\u00C6\u009A");
    private static final List<String> ARCHIVES = List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ");
    private static final List<String> MARKUP = List.of("<?xml", "<!doctype html", "<html", "mime-version:");

    private Signature() {}

    static boolean isZip(byte[] content) {
        String start = beginning(content);
        return start.startsWith("PK\3\4") || start.startsWith("PK\5\6");
    }

    /** Returns the reason why a file of this kind is not read; empty for archives that may be Word files, and text. */
    static Optional<Unreadable> unreadable(byte[] content) {
        String start = beginning(content);
        if (start.startsWith(COMPOUND)) {
            return Optional.of(oldOffice(content));
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(Unreadable.PDF);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Unreadable.RICH_TEXT);
        }
        if (isImage(start)) {
            return Optional.of(Unreadable.IMAGE);
        }
        if (begins(start, ARCHIVES)) {
            return Optional.of(Unreadable.ARCHIVE);
        }
        String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return begins(text, MARKUP) ? Optional.of(Unreadable.MARKUP) : Optional.empty();
    }

    /** Tells whether what was decoded as text is none. */
    static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A".indexOf(c) < 0)
                .count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length() + 300L;
    }

    private static boolean isImage(String start) {
        return begins(start, IMAGES)
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                || start.startsWith("ftypheic", 4)
                || (start.startsWith("BM") && start.indexOf('\0') >= 0);
    }

    /** The names of its streams stand in an old Office file in two bytes a letter, also when it is cut off. */
    private static Unreadable oldOffice(byte[] content) {
        String bytes = new String(content, ISO_8859_1);
        if (bytes.contains(inTwoBytes("EncryptedPackage"))) {
            return Unreadable.PROTECTED;
        }
        if (bytes.contains(inTwoBytes("Workbook"))) {
            return Unreadable.SPREADSHEET;
        }
        if (bytes.contains(inTwoBytes("PowerPoint Document"))) {
            return Unreadable.PRESENTATION;
        }
        return bytes.contains(inTwoBytes("WordDocument")) ? Unreadable.OLD_WORD : Unreadable.BINARY;
    }

    private static String inTwoBytes(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    /** One byte is one character, so that beginnings can be compared as text. */
    private static String beginning(byte[] content) {
        return new String(content, 0, Math.min(BEGINNING, content.length), ISO_8859_1);
    }

    private static boolean begins(String text, List<String> beginnings) {
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
