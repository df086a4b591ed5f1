package org.samband.server.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives the sheets of a workbook names that are allowed and taken only once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    String name(String wished) {
        String allowed = wished.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ ']+|[ ']+$", "");
        String name = cut(allowed.isEmpty() ? "-" : allowed, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(allowed.isEmpty() ? "-" : allowed, LONGEST - number.length()) + number;
        }
        return name;
    }

    /** Cuts without leaving half a character or an apostrophe at the end. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).replaceAll("[ ']+$", "");
    }
}
