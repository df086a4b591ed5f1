package org.samband.server.document.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares titles as a reader does: without regard to case, signs, small misspellings or a longer form. */
public final class Titles {

    /** From here on two titles are taken for the same. */
    public static final double SAME = 0.8;

    private static final double CONTAINED = 0.85;
    private static final int SHORTEST_CONTAINED = 5;
    private static final int LONGEST = 160;

    private Titles() {}

    /** Returns a title in lower case, with single spaces instead of everything but letters and digits. */
    public static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Returns how alike two titles are, from 0 to 1. */
    public static double likeness(String one, String other) {
        String first = cut(plain(one));
        String second = cut(plain(other));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        return Math.max(spelling(first, second), contained(first, second) ? CONTAINED : 0);
    }

    /** Tells whether two titles differ in no more than how they are spelled. */
    public static boolean spelledAlike(String one, String other) {
        return spelling(cut(plain(one)), cut(plain(other))) >= SAME;
    }

    private static double spelling(String first, String second) {
        int longer = Math.max(1, Math.max(first.length(), second.length()));
        boolean near = Math.abs(first.length() - second.length()) <= longer * (1 - SAME);
        return near ? 1 - (double) distance(first, second) / longer : 0;
    }

    public static boolean alike(String one, String other) {
        return likeness(one, other) >= SAME;
    }

    /** Tells whether the words of one title begin or end the other one's. */
    private static boolean contained(String first, String second) {
        List<String> shorter = Arrays.asList((first.length() < second.length() ? first : second).split(" "));
        List<String> longer = Arrays.asList((first.length() < second.length() ? second : first).split(" "));
        if (String.join("", shorter).length() < SHORTEST_CONTAINED || shorter.size() > longer.size()) {
            return false;
        }
        return longer.subList(0, shorter.size()).equals(shorter)
                || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** Returns by how many letters two texts differ. */
    public static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[second.length()];
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST));
    }
}
