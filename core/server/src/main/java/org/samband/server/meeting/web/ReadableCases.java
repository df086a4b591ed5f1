package org.samband.server.meeting.web;

import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.casebook.Audience;
import org.samband.server.meeting.casebook.CaseEntry;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.meeting.casebook.CaseList;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.CaseThreads;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** The cases that whoever asks may read: without an account, what an alliance publishes and does not withhold. */
@Component
class ReadableCases {

    private final CaseList list;
    private final CaseThreads threads;
    private final Access access;

    ReadableCases(CaseList list, CaseThreads threads, Access access) {
        this.list = list;
        this.threads = threads;
        this.access = access;
    }

    Items<CaseEntry> find(CaseFilter filter) {
        access.requirePublished(ThisAlliance.get().publishes());
        return list.find(filter, audience());
    }

    List<CaseEntry> all(CaseFilter filter) {
        access.requirePublished(ThisAlliance.get().publishes());
        return list.all(filter, audience());
    }

    CaseThread thread(CaseId id) {
        access.requirePublished(ThisAlliance.get().publishes());
        try {
            return threads.of(id, audience());
        } catch (Refusal refusal) {
            // Whoever is not signed in may do so first, whether there is such a case or not.
            access.requirePublished(Actor.current().isPresent());
            throw refusal;
        }
    }

    Audience audience() {
        if (access.may(Role.SECRETARIAT)) {
            return Audience.SECRETARIAT;
        }
        return access.inside() ? Audience.INSIDE : Audience.SETTLED;
    }
}
