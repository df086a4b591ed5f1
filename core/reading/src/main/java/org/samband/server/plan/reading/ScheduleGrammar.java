package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.reading.Token.Kind;

/**
 * Reads stretches of time, ranges and lists of them from tokens, beginning at one of them and going as far as it
 * understands.
 */
final class ScheduleGrammar {

    private final StretchGrammar stretches;
    private final TokenReader in;
    private final List<Item> items = new ArrayList<>();
    private boolean ongoing;
    private @Nullable String every;

    ScheduleGrammar(List<Token> tokens, int at) {
        in = new TokenReader(tokens, at);
        stretches = new StretchGrammar(in);
    }

    /** Reads on; the result says how far it got. */
    Reading read() {
        boolean more = true;
        while (more) {
            int before = in.at();
            if (!readOne()) {
                in.goTo(before);
                break;
            }
            more = readJuxtaposed() || readSeparator();
        }
        return new Reading(List.copyOf(items), ongoing, every, in.at());
    }

    private boolean readOne() {
        if (in.next(Kind.ONGOING)) {
            ongoing = true;
            return true;
        }
        if (in.has(Kind.EVERY)) {
            every = in.take().key();
            return true;
        }
        List<Item> numbered = stretches.numbersBeforeUnit();
        if (!numbered.isEmpty()) {
            items.addAll(numbered);
            return true;
        }
        boolean open = in.next(Kind.FROM);
        Stretch from = stretches.one();
        if (from == null) {
            return false;
        }
        items.add(rangeFrom(from, open));
        readSameUnit(from);
        return true;
    }

    private Item rangeFrom(Stretch from, boolean open) {
        int before = in.at();
        if (in.next(Kind.DASH) || in.next(Kind.UNTIL)) {
            Stretch until = stretches.one();
            if (until == null) {
                until = stretches.bareNumber(from);
            }
            if (until != null) {
                return new Item(from, until);
            }
            in.goTo(before);
        }
        return open ? new Item(from, Stretch.of(Stretch.Unit.HALF, 2).in(from.year())) : new Item(from, null);
    }

    /** Reads numbers that share the unit of the stretch before them, such as the second in "weeks 10 and 12". */
    private void readSameUnit(Stretch before) {
        while (in.has(Kind.AND)) {
            int mark = in.at();
            in.take();
            Stretch same = stretches.bareNumber(before);
            if (same == null) {
                in.goTo(mark);
                return;
            }
            items.add(new Item(same, null));
        }
    }

    /** Two stretches with their years and nothing between them are the ends of a range. */
    private boolean readJuxtaposed() {
        if (items.size() != 1
                || items.getFirst().until() != null
                || items.getFirst().from().year() == null) {
            return false;
        }
        int before = in.at();
        Stretch until = stretches.one();
        if (until == null || until.year() == null) {
            in.goTo(before);
            return false;
        }
        items.set(0, new Item(items.getFirst().from(), until));
        return readSeparator();
    }

    private boolean readSeparator() {
        if (!in.has(Kind.AND, Kind.SLASH)) {
            return items.isEmpty() || in.has(Kind.EVERY, Kind.ONGOING);
        }
        int before = in.at();
        in.take();
        boolean follows = new ScheduleGrammar(in.tokens(), in.at()).readOne();
        if (!follows) {
            in.goTo(before);
        }
        return follows;
    }

    /**
     * One stretch, or a range of two.
     *
     * @param from the stretch, or the first end
     * @param until the last end of a range
     */
    record Item(Stretch from, @Nullable Stretch until) {}

    /**
     * What was read.
     *
     * @param items the stretches and ranges
     * @param ongoing whether it goes on all the time
     * @param every the unit after which it recurs
     * @param end the number of the first token that was not read
     */
    record Reading(
            List<Item> items, boolean ongoing, @Nullable String every, int end) {}
}
