package org.samband.server.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a file of organisations: what is said of one of them, and from when until when. */
record RegisterFact(
        String key,
        Kind kind,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    static RegisterFact of(RegisterFile.Line line) {
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(line.cell(1)))
                .findFirst()
                .orElseThrow(() -> line.wrong("\"" + line.cell(1) + "\" is none of "
                        + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))));
        if (!line.cell(0).matches(KEY)) {
            throw line.wrong("\"" + line.cell(0) + "\" is no key such as no-0602");
        }
        var fact = new RegisterFact(line.cell(0), kind, line.cell(2), day(line, 3), day(line, 4));
        if (!kind.isKindOfOrganisation() && fact.value.isEmpty()) {
            throw line.wrong("It does not say which " + kind.word());
        }
        if (kind.isSuccession() && fact.from == null) {
            throw line.wrong("It does not say on which day");
        }
        if (fact.from != null && fact.until != null && !fact.from.isBefore(fact.until)) {
            throw line.wrong("It ends before it begins");
        }
        return fact;
    }

    private static @Nullable LocalDate day(RegisterFile.Line line, int cell) {
        try {
            return line.cell(cell).isEmpty() ? null : LocalDate.parse(line.cell(cell));
        } catch (DateTimeParseException _) {
            throw line.wrong("\"" + line.cell(cell) + "\" is no day such as 2020-01-01");
        }
    }

    /** What can be said of an organisation: first what it is, then what it is called, then its ties to others. */
    enum Kind {
        MUNICIPALITY,
        COUNTY,
        FEDERATION,
        ASSOCIATION,
        STATE,
        COMPANY,
        OTHER,
        NAME,
        CODE,
        NUMBER,
        IN_COUNTY,
        MEMBER_OF,
        MERGED_INTO,
        SPLIT_INTO,
        CONTINUED_BY;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isKindOfOrganisation() {
            return compareTo(NAME) < 0;
        }

        boolean isSuccession() {
            return compareTo(MERGED_INTO) >= 0;
        }
    }
}
