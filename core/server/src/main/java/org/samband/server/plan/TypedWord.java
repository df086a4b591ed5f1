package org.samband.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Mistake;
import org.samband.server.web.TypedText;

/**
 * What somebody typed about an element, beside the word they saw there.
 *
 * @param seen the last word when they saw it, or null where there was none
 */
public record TypedWord(
        PlanElementId element, @Nullable StatusUpdateId seen, String status, String text, String percent) {

    public TypedWord {
        status = status.strip();
        text = TypedText.clean(text);
        percent = percent.replace("%", "").strip();
    }

    /** Returns what the fields of an element show before anybody types. */
    public static TypedWord of(PlanElementId element, @Nullable StatusUpdate now) {
        if (now == null) {
            return new TypedWord(element, null, "", "", "");
        }
        var percent = now.percent();
        return new TypedWord(
                element, now.id(), now.status().key(), now.text(), percent == null ? "" : percent.toString());
    }

    /** Tells whether it says something else than what its writer saw. */
    boolean differsFrom(@Nullable StatusUpdate shown) {
        var before = of(element, shown);
        return !status.equals(before.status) || !text.equals(before.text) || !percent.equals(before.percent);
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (status.isEmpty()) {
            mistakes.add(Mistake.at("status", "plan.status.missing"));
        } else if (Status.find(status).isEmpty()) {
            mistakes.add(Mistake.at("status", "plan.status.unknown", status));
        }
        if (!percent.isEmpty()
                && number().filter(number -> number >= 0 && number <= 100).isEmpty()) {
            mistakes.add(Mistake.at("percent", "plan.status.percent-wrong"));
        }
        if (text.length() > StatusUpdate.LONGEST) {
            mistakes.add(Mistake.at("text", "plan.text-too-long", StatusUpdate.LONGEST));
        }
        return mistakes;
    }

    Optional<Integer> number() {
        try {
            return percent.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(percent));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
