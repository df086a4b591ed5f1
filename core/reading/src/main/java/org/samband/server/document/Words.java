package org.samband.server.document;

/** Text as people mean it, without the marks that only steer how it is set. */
final class Words {

    private static final String BOLD = "**";

    private Words() {}

    /** Returns a line as it can be shown and stored: what no screen can show is replaced. */
    static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029') {
                shown.append(' ');
            } else {
                shown.appendCodePoint(isShown(c) ? c : '\uFFFD');
            }
        });
        return shown.toString();
    }

    /** Returns the words of a piece of text: no invisible characters, no bold marks, no space at its ends. */
    static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
            if (c == '\t' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029') {
                words.append(' ');
            } else if (c == '\n' || isShown(c)) {
                words.appendCodePoint(c);
            } else {
                words.append('\uFFFD');
            }
        });
        return strip(withoutBold(words.toString()));
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || isInvisible(c));
    }

    /** Returns where the words of a text begin, from 0. */
    static int begin(String text) {
        int begin = 0;
        while (begin < text.length() && (isSpace(text.charAt(begin)) || isInvisible(text.charAt(begin)))) {
            begin++;
        }
        return begin;
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(Math.min(begin(text), end), end);
    }

    /** A pair of marks is taken away if it stands close around words; a regular expression could be made to run forever. */
    private static String withoutBold(String text) {
        int from = text.indexOf(BOLD);
        if (from < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int done = 0;
        while (from >= 0) {
            int until = text.indexOf(BOLD, from + 2);
            if (until < 0) {
                break;
            }
            boolean pair = until > from + 2 && !isSpace(text.charAt(from + 2)) && !isSpace(text.charAt(until - 1));
            kept.append(text, done, from).append(text, pair ? from + 2 : from, until);
            done = pair ? until + 2 : until;
            from = pair ? text.indexOf(BOLD, done) : until;
        }
        return kept.append(text, done, text.length()).toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return c == '\u00AD' || (Character.getType(c) == Character.FORMAT && c != '\u200D');
    }

    private static boolean isShown(int c) {
        return c == '\t'
                || !(Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
    }
}
