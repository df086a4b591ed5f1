package org.samband.server.meeting.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.meeting.MeetingEntry;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.MetThatDay;
import org.samband.server.meeting.OldApprovals;
import org.samband.server.meeting.promise.PromiseDetection;
import org.samband.server.meeting.reading.ApprovalHeadings;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.DraftReference;
import org.samband.server.meeting.reading.MinutesDraft;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Tells the rest of the module what a draft holds: the meeting with its bodies and people, then what was promised. */
@Component
class Telling {

    private final MeetingEntry meetings;
    private final PromiseDetection promises;
    private final ToldPeople people;
    private final Bodies bodies;
    private final MeetingZone zone;
    private final OldApprovals approvals;
    private final AllianceProfiles profiles;

    Telling(
            MeetingEntry meetings,
            PromiseDetection promises,
            ToldPeople people,
            Bodies bodies,
            MeetingZone zone,
            OldApprovals approvals,
            AllianceProfiles profiles) {
        this.meetings = meetings;
        this.promises = promises;
        this.people = people;
        this.bodies = bodies;
        this.zone = zone;
        this.approvals = approvals;
        this.profiles = profiles;
    }

    MeetingId tell(MeetingImportId id, MinutesDraft draft, @Nullable MeetingId planned) {
        var day = DraftedMeeting.day(draft);
        var met = draft.body();
        if (met == null || met.name().isBlank()) {
            throw Refusal.conflict("import.no-body");
        }
        var known = bodies(draft, met);
        var body = Optional.ofNullable(known.get(met)).orElseThrow().id();
        var told = new DraftedMeeting(draft, known)
                .told(id, body, planned, people.of(draft.attendance(), body, day), zone.get());
        var entered = meetings.enter(told);
        promises.keep(entered.decisions().values());
        var headings = new ApprovalHeadings(profiles.current(), met.name(), Optional.ofNullable(met.type()));
        approvals.settle(entered.meeting(), body, day, headings);
        return entered.meeting();
    }

    /** Returns the meeting that a draft may tell of, because the same body has one on the same day. */
    Optional<MetThatDay> met(MinutesDraft draft) {
        var met = draft.body();
        var day = draft.date();
        return met == null || day == null
                ? Optional.empty()
                : Optional.ofNullable(bodies.findByNames(List.of(met.name())).get(met.name()))
                        .flatMap(body -> meetings.met(body.id(), day));
    }

    // The body that met is founded if it is missing, and so are those of the profile's kinds that it speaks of.
    private Map<DraftBody, Body> bodies(MinutesDraft draft, DraftBody met) {
        var named = Stream.concat(
                        Stream.of(met),
                        draft.references().stream()
                                .map(DraftReference::body)
                                .flatMap(Stream::ofNullable)
                                .filter(each -> each.type() != null))
                .distinct()
                .toList();
        var found = bodies.findByNames(named.stream().map(DraftBody::name).toList());
        var byType = new LinkedHashMap<String, Body>();
        var known = new LinkedHashMap<DraftBody, Body>();
        for (var each : named) {
            var type = each.type();
            var body = Optional.ofNullable(found.get(each.name()))
                    .or(() -> Optional.ofNullable(type).map(byType::get))
                    .orElseGet(() -> bodies.findOrFound(each.name(), false));
            if (type != null) {
                byType.putIfAbsent(type, body);
            }
            known.put(each, body);
        }
        return known;
    }
}
