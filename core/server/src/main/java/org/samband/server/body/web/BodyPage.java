package org.samband.server.body.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.BodyType.Standing;
import org.samband.profile.Quorum;
import org.samband.server.body.Appointment;
import org.samband.server.body.Body;
import org.samband.server.body.BodyName;
import org.samband.server.body.BodyParts;
import org.samband.server.body.BodyQuorum;
import org.samband.server.body.Composition;
import org.samband.server.body.PersonId;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.web.Message;

/**
 * A body as its page shows it.
 *
 * @param parent the body that it belongs under
 * @param beneath those that belong under it
 * @param standing what it may do, by itself or by its type
 * @param events who came and went when, the latest first
 * @param roles what is taken in turns
 * @param years the years of the table of turns
 * @param next where its proposals usually go
 * @param quorum how many must be there for it to decide, or nothing where no rule is known
 * @param quorums what its own rules say of that over time
 * @param parts what other modules tell of it
 * @param edits whether whoever asks may change it
 */
public record BodyPage(
        Body body,
        @Nullable Body parent,
        List<Body> beneath,
        List<BodyName> names,
        @Nullable Standing standing,
        Composition composition,
        List<BodyEvent> events,
        List<TurnsOfRole> roles,
        List<Integer> years,
        @Nullable Body next,
        Optional<Quorum> quorum,
        List<BodyQuorum> quorums,
        List<BodyParts.Part> parts,
        String alliance,
        boolean edits) {

    public BodyPage {
        quorums = List.copyOf(quorums);
        parts = List.copyOf(parts);
        beneath = List.copyOf(beneath);
        names = List.copyOf(names);
        events = List.copyOf(events);
        roles = List.copyOf(roles);
        years = List.copyOf(years);
    }

    static BodyPage of(
            Body body,
            List<Body> all,
            List<BodyName> names,
            AllianceProfile profile,
            Composition composition,
            List<BodyEvent> events,
            List<TurnsOfRole> roles,
            List<Integer> years,
            @Nullable Body next,
            Optional<Quorum> quorum,
            List<BodyQuorum> quorums,
            List<BodyParts.Part> parts,
            String alliance,
            boolean edits) {
        var charter = body.charter();
        var parent = all.stream()
                .filter(each -> each.id().equals(charter.parent()))
                .findFirst()
                .orElse(null);
        var beneath = all.stream()
                .filter(each -> body.id().equals(each.charter().parent()))
                .toList();
        var standing = Optional.ofNullable(charter.standing())
                .or(() -> body.type()
                        .flatMap(type -> profile.bodyTypes().stream()
                                .filter(each -> each.key().equals(type))
                                .map(BodyType::standing)
                                .findFirst()))
                .orElse(null);
        return new BodyPage(
                body,
                parent,
                beneath,
                names,
                standing,
                composition,
                events,
                roles,
                years,
                next,
                quorum,
                quorums,
                parts,
                alliance,
                edits);
    }

    /** Returns how many must be there for it to decide on the day; 0 where that does not matter. */
    public int needed() {
        var seats = composition.seats().size();
        return seats == 0 ? 0 : quorum.map(rule -> rule.needed(seats)).orElse(0);
    }

    /** Tells whether it has seats, but nobody has said how many of them must be filled for it to decide. */
    public boolean quorumUnknown() {
        return quorum.isEmpty() && !body.external() && !composition.seats().isEmpty();
    }

    /** Says a rule for how many must be there. */
    public static Message said(Quorum rule) {
        if (rule.part() == 0) {
            return Message.of("body.quorum.none");
        }
        if (rule.part() == rule.whole()) {
            return Message.of("body.quorum.all");
        }
        var half = rule.part() * 2 == rule.whole() ? "-half" : "";
        return Message.of(
                (rule.beyond() ? "body.quorum.said-more-than" : "body.quorum.said-at-least") + half,
                rule.part(),
                rule.whole());
    }

    public String base() {
        return "/" + alliance + "/bodies";
    }

    public String address(PersonId person) {
        return "/" + alliance + "/persons/" + person.value();
    }

    public String address(Appointment appointment) {
        return "/" + alliance + "/appointments/" + appointment.id().value();
    }

    public String address() {
        return base() + "/" + body.id().value();
    }

    public String address(Body other) {
        return base() + "/" + other.id().value();
    }
}
