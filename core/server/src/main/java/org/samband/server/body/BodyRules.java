package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.BodyType.Matter;
import org.samband.profile.BodyType.Standing;
import org.samband.profile.CaseNumbering;
import org.samband.profile.MinutesApproval;
import org.samband.profile.Seats;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.stereotype.Component;

/** Tells how the bodies of the current alliance work, also while its profile is missing. */
@Component
public class BodyRules {

    private static final CaseNumbering USUAL = CaseNumbering.of("{nn}/{year}");

    private final AllianceProfiles profiles;
    private final Bodies bodies;

    BodyRules(AllianceProfiles profiles, Bodies bodies) {
        this.profiles = profiles;
        this.bodies = bodies;
    }

    /** Returns how a body works; asks the database nothing. */
    public BodyRule of(Body body) {
        var type = type(body);
        var own = body.charter().standing();
        return new BodyRule(
                own == null ? type.map(BodyType::standing).orElse(Standing.MEETS) : own,
                type.map(BodyType::deciding).orElse(Set.of()),
                type.flatMap(BodyType::numbering)
                        .or(() -> profiles.find().map(AllianceProfile::caseNumbering))
                        .orElse(USUAL),
                type.flatMap(BodyType::next),
                type.map(BodyType::approvals).orElse(MinutesApproval.usual()),
                type.filter(each -> each.voting().weighted()).isPresent());
    }

    /** Tells whether a body decides a matter: by its type, or, where no type is said to, because it decides at all. */
    public boolean decides(BodyId id, Matter matter) {
        var named = profiles.find().stream()
                .flatMap(profile -> profile.bodyTypes().stream())
                .anyMatch(type -> type.deciding().contains(matter));
        return bodies.find(id)
                .map(this::of)
                .filter(rule -> rule.standing() == Standing.DECIDES)
                .filter(rule -> !named || rule.decides().contains(matter))
                .isPresent();
    }

    /** Tells whether somebody has said of a body, or of its type, that it only meets; asks the database nothing. */
    public boolean onlyMeets(Body body) {
        return Optional.ofNullable(body.charter().standing())
                .or(() -> type(body).map(BodyType::standing))
                .filter(standing -> standing == Standing.MEETS)
                .isPresent();
    }

    /** Returns the body that the proposals of another usually go to on a day, if that is known. */
    public Optional<Body> next(Body body, LocalDate day) {
        return of(body).next().flatMap(type -> first(type, body, day));
    }

    /** Returns the keys of the offices that can be entered with somebody's place, in the order of the profile. */
    public List<String> offices() {
        return profiles.find().stream()
                .flatMap(profile -> profile.bodyTypes().stream())
                .flatMap(type -> Stream.concat(
                        type.seats() instanceof Seats.ExOfficio(String office) ? Stream.of(office) : Stream.empty(),
                        type.rules().stream()
                                .flatMap(rule -> rule.offices().stream().sorted())))
                .distinct()
                .toList();
    }

    Optional<BodyType> type(Body body) {
        return body.type()
                .flatMap(key -> profiles.find().stream()
                        .flatMap(profile -> profile.bodyTypes().stream())
                        .filter(each -> Objects.equals(each.key(), key))
                        .findFirst());
    }

    /** Returns the first body of a type on a day, but not the one that asks. */
    Optional<Body> first(String type, Body asking, LocalDate day) {
        return bodies.on(day).stream()
                .filter(each -> each.type().filter(type::equals).isPresent())
                .filter(each -> !each.id().equals(asking.id()))
                .findFirst();
    }
}
