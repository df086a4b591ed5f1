package org.samband.server.plan.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.web.Mistakes;
import org.springframework.stereotype.Component;

/** Lays out what the import desk shows. */
@Component
class Desks {

    private final AllianceProfiles profiles;
    private final Bodies bodies;

    Desks(AllianceProfiles profiles, Bodies bodies) {
        this.profiles = profiles;
        this.bodies = bodies;
    }

    Desk of(String alliance, PlanImport read, @Nullable String at, @Nullable GrantForm typed, Mistakes mistakes) {
        return new Desk(read, profiles.current(), "/" + alliance, at, typed, mistakes, bodies(read));
    }

    /** Returns the source alone, without anything to do. */
    Desk source(String alliance, PlanImport read) {
        return new Desk(read, profiles.current(), "/" + alliance, null, null, Mistakes.none(), DeskBodies.none());
    }

    DeskBodies bodies(PlanImport read) {
        return DeskBodies.of(read.draft(), bodies);
    }
}
