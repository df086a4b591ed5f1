package org.samband.server.plan;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/**
 * What an element of a plan says.
 *
 * @param number its number as written, such as 1 or 3.1.2 a)
 * @param responsible who answers for it, as written
 * @param account the account that answers for it
 * @param effect what it should lead to
 * @param reference to what it goes back, such as a case or a strategy
 * @param noneIntended whether it has nothing below it on purpose
 * @param open whether it is a question still
 */
public record ElementContent(
        @Nullable String number,
        String title,
        @Nullable Schedule schedule,
        @Nullable String responsible,
        @Nullable AccountId account,
        @Nullable String effect,
        @Nullable String reference,
        boolean noneIntended,
        boolean open) {

    /** The longest title, effect or reference. */
    public static final int LONGEST = 4000;

    /** The longest number. */
    public static final int LONGEST_NUMBER = 50;

    /** The longest schedule or name of who answers. */
    public static final int LONGEST_NAME = 500;

    public static ElementContent titled(String title) {
        return new ElementContent(null, title, null, null, null, null, null, false, false);
    }

    /** The same words in a plan of another year, where "Q1" means another quarter. */
    ElementContent in(int year, Schedules schedules) {
        return schedule == null
                ? this
                : new ElementContent(
                        number,
                        title,
                        schedules.read(schedule.text(), year),
                        responsible,
                        account,
                        effect,
                        reference,
                        noneIntended,
                        open);
    }

    ElementContent checked() {
        var mistakes = new ArrayList<Mistake>();
        if (title.isBlank()) {
            mistakes.add(Mistake.at("title", "plan.title-missing"));
        }
        tooLong(mistakes, "number", number, LONGEST_NUMBER);
        tooLong(mistakes, "title", title, LONGEST);
        tooLong(mistakes, "schedule", schedule == null ? null : schedule.text(), LONGEST_NAME);
        tooLong(mistakes, "responsible", responsible, LONGEST_NAME);
        tooLong(mistakes, "effect", effect, LONGEST);
        tooLong(mistakes, "reference", reference, LONGEST);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return this;
    }

    private static void tooLong(ArrayList<Mistake> mistakes, String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            mistakes.add(Mistake.at(field, "plan.text-too-long", longest));
        }
    }
}
