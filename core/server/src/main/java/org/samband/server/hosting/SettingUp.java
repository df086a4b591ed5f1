package org.samband.server.hosting;

import java.util.EnumMap;
import java.util.Map;
import org.samband.server.body.Bodies;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far the setting up of an alliance has come; what is done is seen from what the alliance has. */
@Component
@Transactional
public class SettingUp {

    private final OwnOrganisation organisation;
    private final FirstMembers members;
    private final Bodies bodies;
    private final Plans plans;
    private final PlanImports imports;

    SettingUp(OwnOrganisation organisation, FirstMembers members, Bodies bodies, Plans plans, PlanImports imports) {
        this.organisation = organisation;
        this.members = members;
        this.bodies = bodies;
        this.plans = plans;
        this.imports = imports;
    }

    /** Tells which steps are done. */
    @Transactional(readOnly = true)
    public Map<Step, Boolean> done() {
        var done = new EnumMap<Step, Boolean>(Step.class);
        done.put(Step.ORGANISATION, organisation.find().isPresent());
        done.put(Step.MEMBERS, !members.all().isEmpty());
        done.put(Step.BODIES, !bodies.all().isEmpty());
        done.put(Step.PLAN, !plans.all().isEmpty() || !imports.open().isEmpty());
        return done;
    }
}
