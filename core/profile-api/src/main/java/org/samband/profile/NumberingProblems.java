package org.samband.profile;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that case numbers differ and can be printed. */
final class NumberingProblems {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("n", "nn", "year", "yy");
    private static final int LONGEST = 40;

    private NumberingProblems() {}

    static void find(CaseNumbering numbering, Findings findings) {
        String pattern = numbering.pattern();
        if (pattern.length() > LONGEST
                || TermProblems.hasMarkup(PLACE.matcher(pattern).replaceAll(""))) {
            findings.add(
                    "caseNumbering() is \"%s\"; it must have at most %d characters and no markup.", pattern, LONGEST);
        }
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            if (!KNOWN.contains(place.group(1))) {
                findings.add("caseNumbering() has {%s}; known are {n}, {nn}, {year} and {yy}.", place.group(1));
            }
        }
    }
}
