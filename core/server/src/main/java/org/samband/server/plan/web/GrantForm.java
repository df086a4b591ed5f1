package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Certainty;
import org.samband.server.plan.Grant;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/**
 * What stands in the form of a resource: as it is kept, or as somebody typed it.
 *
 * @param about null, as browsers send it, where it is not ticked
 * @param restricted null where it is not ticked
 * @param element the element it is to be for, where the form asks
 */
public record GrantForm(
        @Nullable String kind,
        @Nullable String figure,
        @Nullable String about,
        @Nullable String source,
        @Nullable String certainty,
        @Nullable String giver,
        @Nullable String restricted,
        @Nullable String text,
        @Nullable String element) {

    private static final int LONGEST = 4000;

    static GrantForm empty() {
        return new GrantForm("amount", null, null, null, null, null, null, null, null);
    }

    static GrantForm of(Grant grant, @Nullable String element) {
        var amount = grant.amount();
        return new GrantForm(
                TypedAmount.key(amount.kind()),
                TypedAmount.figure(amount),
                amount.about() ? "true" : null,
                grant.source(),
                grant.certainty(),
                grant.giver(),
                grant.restricted() ? "true" : null,
                grant.text(),
                element);
    }

    /**
     * Returns what was typed, or refuses it, naming the fields.
     *
     * @param before what it changes, whose currency it keeps
     */
    Grant grant(AllianceProfile profile, String currency, @Nullable Grant before) {
        var mistakes = new ArrayList<Mistake>();
        var certainties = profile.certainties().stream().map(Certainty::key).toList();
        oneOf(mistakes, "source", source, profile.resourceSources(), before == null ? null : before.source());
        oneOf(mistakes, "certainty", certainty, certainties, before == null ? null : before.certainty());
        tooLong(mistakes, "giver", giver, 500);
        tooLong(mistakes, "text", text, LONGEST);
        var typed = new TypedAmount(
                Objects.requireNonNullElse(kind, ""), Objects.requireNonNullElse(figure, ""), about != null);
        var amount = typed.amount(profile.readingVocabulary(), currency, before == null ? null : before.amount());
        amount.mistake().ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return new Grant(
                amount.value(),
                filled(source),
                filled(certainty),
                filled(giver),
                restricted != null,
                Objects.requireNonNullElse(text, "").strip());
    }

    public List<Choice> kinds(Frame frame) {
        return TypedAmount.KEYS.stream()
                .map(key -> new Choice(key, frame.say("plan.grant.kind." + key)))
                .toList();
    }

    /** Returns the profile's sources, and the one it has now even if the profile knows it no more. */
    public List<Choice> sources(Frame frame, AllianceProfile profile) {
        return choices(frame, "plan.money.unknown-source", profile.resourceSources(), source);
    }

    public List<Choice> certainties(Frame frame, AllianceProfile profile) {
        return choices(
                frame,
                "plan.grant.certainty-not-stated",
                profile.certainties().stream().map(Certainty::key).toList(),
                certainty);
    }

    private static List<Choice> choices(Frame frame, String none, List<String> keys, @Nullable String now) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say(none))),
                        Stream.concat(keys.stream(), Stream.ofNullable(filled(now)))
                                .distinct()
                                .map(key -> new Choice(key, frame.term(key))))
                .toList();
    }

    private static void oneOf(
            List<Mistake> mistakes, String field, @Nullable String key, List<String> known, @Nullable String before) {
        var chosen = filled(key);
        if (chosen != null && !known.contains(chosen) && !chosen.equals(before)) {
            mistakes.add(Mistake.at(field, "plan.grant." + field + "-unknown", chosen));
        }
    }

    private static void tooLong(List<Mistake> mistakes, String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            mistakes.add(Mistake.at(field, "plan.text-too-long", longest));
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
