package org.samband.server.hosting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.reporting.UsualRoutes;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.web.Language;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the bodies that a profile proposes, with the usual ways of their reports. */
@Component
@Transactional
public class FirstBodies {

    private final AllianceProfiles profiles;
    private final AllianceTerms terms;
    private final Bodies bodies;
    private final UsualRoutes routes;
    private final Settings settings;

    FirstBodies(AllianceProfiles profiles, AllianceTerms terms, Bodies bodies, UsualRoutes routes, Settings settings) {
        this.profiles = profiles;
        this.terms = terms;
        this.bodies = bodies;
        this.routes = routes;
        this.settings = settings;
    }

    /** Returns the bodies that the profile proposes, without those of a type that the alliance has. */
    @Transactional(readOnly = true)
    public List<ProposedBody> proposed() {
        var words = terms.in(Language.of(ThisAlliance.get().language()).orElseThrow());
        var there = bodies.all().stream().flatMap(body -> body.type().stream()).collect(Collectors.toSet());
        return profiles.current().bodyTypes().stream()
                .filter(type -> !there.contains(type.key()))
                .map(type -> new ProposedBody(
                        type.key(), capital(words.term(type.key()).definite()), isUsual(type)))
                .toList();
    }

    /** What decides with seats for the members stands in nearly every alliance of a kind; groups and networks come later. */
    private static boolean isUsual(BodyType type) {
        return type.standing() != BodyType.Standing.MEETS && !(type.seats() instanceof Seats.Open);
    }

    /**
     * Founds bodies by their types, and lets reports go to them as they usually do.
     *
     * @param wanted what they are called, and the keys of their types
     */
    public List<Body> found(List<Body.Draft> wanted) {
        var founded = wanted.stream().map(this::found).toList();
        route(founded);
        return founded;
    }

    private Body found(Body.Draft wanted) {
        try {
            return bodies.found(wanted);
        } catch (Refusal refusal) {
            throw refusal.mistakes().isEmpty()
                    ? refusal
                    : Refusal.of(refusal.mistakes().stream()
                            .map(mistake -> new Mistake("name-" + wanted.type(), mistake.message()))
                            .toList());
        }
    }

    private void route(List<Body> founded) {
        var byType = new HashMap<String, String>();
        founded.forEach(body -> body.type().ifPresent(type -> byType.putIfAbsent(type, body.name())));
        for (var usual : profiles.current().usualRoutes()) {
            var name = byType.get(usual.bodyType());
            if (name != null) {
                PieceChange way = routes.change(
                        UsualRoutes.place(usual.cycle(), name),
                        new UsualRoutes.Told(usual.treats() ? "treats" : "receives"));
                settings.put(UsualRoutes.KEY, way);
            }
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
