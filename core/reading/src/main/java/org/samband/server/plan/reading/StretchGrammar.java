package org.samband.server.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.reading.ScheduleGrammar.Item;
import org.samband.server.plan.reading.Stretch.Unit;
import org.samband.server.plan.reading.Token.Kind;

/** Reads a single stretch of time from tokens. */
final class StretchGrammar {

    private final TokenReader in;

    StretchGrammar(TokenReader in) {
        this.in = in;
    }

    /** Reads a stretch with its year, or nothing. */
    @Nullable
    Stretch one() {
        int before = in.at();
        String part = in.has(Kind.PART) ? in.take().key() : null;
        Stretch stretch = withoutPart();
        if (stretch == null) {
            in.goTo(before);
            return null;
        }
        return part == null ? stretch : stretch.part(part);
    }

    private @Nullable Stretch withoutPart() {
        Token first = in.peek(0);
        Token second = in.peek(1);
        return switch (first.kind()) {
            case DATE -> {
                LocalDate day = LocalDate.parse(in.take().key());
                yield new Stretch(Unit.DAY, day.getMonthValue(), day.getDayOfMonth(), day.getYear(), null);
            }
            case DAY_MONTH -> {
                String[] numbers = in.take().key().split("-");
                yield new Stretch(Unit.DAY, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), null, null);
            }
            case QUARTER -> second.is(Kind.NUMBER) ? counted(Unit.QUARTER, 4) : null;
            case WEEK -> second.is(Kind.NUMBER) ? counted(Unit.WEEK, 53) : null;
            case HALF -> withYear(Stretch.of(Unit.HALF, in.take().number()));
            case MONTH -> withYear(Stretch.of(Unit.MONTHS, in.take().number()));
            case SEASON -> withYear(season(in.take().key()));
            case ORDINAL -> second.is(Kind.QUARTER) && first.number() <= 4 ? ordinalQuarter() : null;
            case NUMBER -> fromNumber(first);
            default -> null;
        };
    }

    private @Nullable Stretch ordinalQuarter() {
        int number = in.take().number();
        in.take();
        return withYear(Stretch.of(Unit.QUARTER, number));
    }

    private @Nullable Stretch counted(Unit unit, int most) {
        int number = in.peek(1).number();
        if (number < 1 || number > most || in.peek(1).key().length() > 2) {
            return null;
        }
        in.take();
        in.take();
        return withYear(Stretch.of(unit, number));
    }

    private @Nullable Stretch fromNumber(Token number) {
        int dotted = in.peek(1).is(Kind.DOT) ? 2 : 1;
        if (in.peek(dotted).is(Kind.MONTH) && number.number() >= 1 && number.number() <= 31) {
            int month = in.peek(dotted).number();
            in.goTo(in.at() + dotted + 1);
            return withYear(new Stretch(Unit.DAY, month, number.number(), null, null));
        }
        if (isYear(number)) {
            return Stretch.of(Unit.YEAR, 0).in(in.take().number());
        }
        return null;
    }

    private static Stretch season(String months) {
        String[] ends = months.split("-");
        return new Stretch(Unit.MONTHS, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), null, null);
    }

    /** Reads the year after a stretch: "2016", "-16", "/16", "- 16", "'16". */
    private Stretch withYear(Stretch stretch) {
        if (isYear(in.peek(0))) {
            return stretch.in(in.take().number());
        }
        boolean sign = in.has(Kind.DASH, Kind.SLASH) || in.has(Kind.APOSTROPHE);
        Token after = in.peek(1);
        if (!sign || !after.is(Kind.NUMBER) || in.peek(2).is(Kind.MONTH) || followedByMonth()) {
            return stretch;
        }
        if (isYear(after) && stretch.unit() != Unit.MONTHS) {
            in.take();
            return stretch.in(in.take().number());
        }
        if (after.key().length() == 2 && stretch.unit() != Unit.WEEK && stretch.unit() != Unit.DAY) {
            in.take();
            return stretch.in(2000 + in.take().number());
        }
        return stretch;
    }

    private boolean followedByMonth() {
        return in.peek(2).is(Kind.DOT) && in.peek(3).is(Kind.MONTH, Kind.QUARTER);
    }

    /** Reads a number that stands for another stretch of the same unit, such as the 3 in "Q1-3". */
    @Nullable
    Stretch bareNumber(Stretch same) {
        int most = switch (same.unit()) {
            case QUARTER -> 4;
            case WEEK -> 53;
            default -> 0;
        };
        Token number = in.peek(0);
        boolean alone = !in.peek(1).is(Kind.DOT, Kind.QUARTER) && !in.peek(1).is(Kind.MONTH, Kind.DASH);
        if (number.is(Kind.NUMBER) && alone && number.key().length() <= 2) {
            int value = number.number();
            if (value >= 1 && value <= most) {
                in.take();
                return withYear(Stretch.of(same.unit(), value));
            }
        }
        return null;
    }

    /** Reads "1.-3. quarter" and "1. and 3. quarter": numbers that share the unit after them. */
    List<Item> numbersBeforeUnit() {
        int before = in.at();
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        while (in.has(Kind.NUMBER, Kind.ORDINAL) && in.peek(0).key().length() == 1 && numbers.size() < 4) {
            numbers.add(in.take().number());
            in.next(Kind.DOT);
            if (in.has(Kind.DASH, Kind.UNTIL)) {
                range = true;
                in.take();
            } else if (in.has(Kind.AND, Kind.SLASH)) {
                in.take();
            }
        }
        boolean quarters = numbers.stream().allMatch(number -> number >= 1 && number <= 4);
        if (numbers.isEmpty() || !in.has(Kind.QUARTER) || !quarters || (range && numbers.size() != 2)) {
            in.goTo(before);
            return List.of();
        }
        in.take();
        Integer year = withYear(Stretch.of(Unit.QUARTER, 1)).year();
        List<Stretch> all = numbers.stream()
                .map(number -> Stretch.of(Unit.QUARTER, number).in(year))
                .toList();
        return range
                ? List.of(new Item(all.getFirst(), all.getLast()))
                : all.stream().map(one -> new Item(one, null)).toList();
    }

    private static boolean isYear(Token token) {
        return token.is(Kind.NUMBER) && token.key().length() == 4 && token.number() >= 1900 && token.number() <= 2199;
    }
}
