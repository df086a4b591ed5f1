package org.samband.server.access;

import org.samband.server.alliance.AllianceHosted;
import org.samband.server.rule.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes whoever opens an alliance its first secretariat. */
@Component
class Founding {

    private final Access access;

    Founding(Access access) {
        this.access = access;
    }

    @EventListener
    void on(AllianceHosted hosted) {
        Actor.current().ifPresent(actor -> access.grant(actor.id(), Role.SECRETARIAT, null));
    }
}
