package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in the schemes of the current alliance, and when: joining, leaving, merging, correcting. */
@Component
@Transactional
public class Participations {

    private static final int LONGEST_NOTE = 1000;

    private final ParticipationRows rows;
    private final Schemes schemes;
    private final Notices notices;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Participations(
            ParticipationRows rows,
            Schemes schemes,
            Notices notices,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.schemes = schemes;
        this.notices = notices;
        this.organisations = organisations;
        this.events = events;
    }

    /** Returns who takes part in a scheme on a day. */
    @Transactional(readOnly = true)
    public List<Participation> on(SchemeId scheme, LocalDate day) {
        return rows.on(scheme.value(), day);
    }

    /** Returns who takes part in a scheme on any day from the first until before the last, by organisation and time. */
    @Transactional(readOnly = true)
    public List<Participation> during(SchemeId scheme, LocalDate from, LocalDate untilExclusive) {
        return rows.during(scheme.value(), from, untilExclusive);
    }

    /** Returns who ever took part in a scheme, by organisation and time. */
    @Transactional(readOnly = true)
    public List<Participation> of(SchemeId scheme) {
        return rows.of(scheme.value());
    }

    /** Returns who ever took part in any scheme. */
    @Transactional(readOnly = true)
    public List<Participation> all() {
        return rows.inOrder();
    }

    /** Returns in what some organisations ever took part. */
    @Transactional(readOnly = true)
    public List<Participation> ofOrganisations(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : rows.ofOrganisations(
                        organisations.stream().map(OrganisationId::value).toList());
    }

    @Transactional(readOnly = true)
    public Optional<Participation> find(ParticipationId id) {
        return rows.findById(id);
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Participation get(ParticipationId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Lets an organisation take part.
     *
     * @param valid its days; an open beginning says that it is not known
     * @throws Refusal if it takes part already on one of the days, or the scheme does not exist on one of them
     */
    public Participation join(SchemeId scheme, OrganisationId organisation, Validity valid, @Nullable String note) {
        if (organisations.find(organisation).isEmpty()) {
            throw Refusal.at("organisation", "scheme.organisation-unknown");
        }
        var joined = saved(checked(Participation.of(scheme, organisation, valid, note(note))));
        events.publishEvent(
                new MembershipBegan(alliance(), joined.scheme(), joined.id(), joined.organisation(), valid.from()));
        publishEnd(joined);
        return joined;
    }

    /** Returns when a participant may leave that gives notice on a day, and why. */
    @Transactional(readOnly = true)
    public Leaving leaving(ParticipationId id, LocalDate noticeOn) {
        return notices.leaving(get(id).scheme(), Days.said("noticeOn", noticeOn));
    }

    /**
     * Lets a participant leave.
     *
     * @param noticeOn the day on which it gave notice
     * @param lastDay its last day, or null for the first that the notice allows
     * @param agreed whether the others have agreed to an earlier day than the notice allows
     */
    public Participation leave(
            ParticipationId id,
            int seenVersion,
            LocalDate noticeOn,
            @Nullable LocalDate lastDay,
            boolean agreed,
            @Nullable String note) {
        Days.said("noticeOn", noticeOn);
        Days.likely("lastDay", lastDay);
        var participation = seen(id, seenVersion);
        var leaving = notices.leaving(participation.scheme(), noticeOn);
        var until = lastDay == null ? leaving.until() : lastDay.plusDays(1);
        if (until.isBefore(leaving.until()) && !agreed) {
            throw Refusal.at("lastDay", "scheme.notice.too-early", leaving.explanation());
        }
        var from = participation.valid().from();
        if (from != null && !from.isBefore(until)) {
            throw Refusal.at("lastDay", "scheme.ends-before-it-begins", from);
        }
        var ends = participation.valid().until();
        if (ends != null && ends.isBefore(until)) {
            throw Refusal.at("lastDay", "scheme.ends-already", ends.minusDays(1));
        }
        var left = saved(participation.left(until, noticeOn, note(note)));
        publishEnd(left);
        return left;
    }

    /** Corrects the days of a participation that were not so. */
    public Participation correct(ParticipationId id, int seenVersion, Validity valid, @Nullable String note) {
        var before = seen(id, seenVersion);
        var corrected = saved(checked(before.corrected(valid, note(note))));
        if (!Objects.equals(before.valid().until(), valid.until())) {
            publishEnd(corrected);
        }
        return corrected;
    }

    /** Removes a participation that never was. */
    public void remove(ParticipationId id, int seenVersion) {
        rows.delete(seen(id, seenVersion));
    }

    /**
     * Lets a successor take the place of participants that became part of it: theirs end the day before, its own begins
     * unless it takes part already.
     *
     * @return the participation of the successor
     */
    public Participation merge(
            SchemeId scheme, OrganisationId successor, Collection<OrganisationId> predecessors, LocalDate on) {
        if (organisations.find(successor).isEmpty()) {
            throw Refusal.at("successor", "scheme.organisation-unknown");
        }
        Days.said("on", on);
        var others = rows.of(scheme.value());
        var merged = predecessors.stream()
                .filter(each -> !each.equals(successor))
                .distinct()
                .map(each -> Merging.predecessor(others, each, on))
                .toList();
        if (merged.isEmpty()) {
            throw Refusal.at("predecessors", "scheme.merger.nobody");
        }
        merged.forEach(each -> publishEnd(saved(each.merged(on))));
        return Merging.takingPart(others, successor, on)
                .orElseGet(() -> join(scheme, successor, Merging.span(merged, on), null));
    }

    private Participation checked(Participation wanted) {
        Days.likely("from", wanted.valid().from());
        Days.likely("until", wanted.valid().until());
        var scheme = schemes.get(wanted.scheme());
        var life = scheme.valid();
        if (!Spans.holdsFrom(life, wanted.valid())) {
            throw Refusal.at("from", "scheme.outside-life", scheme.title());
        }
        if (!Spans.holdsUntil(life, wanted.valid())) {
            throw Refusal.at("until", "scheme.outside-life", scheme.title());
        }
        rows.of(scheme.id().value()).stream()
                .filter(other -> other.organisation().equals(wanted.organisation()))
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other -> Spans.meet(other.valid(), wanted.valid()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.at("from", "scheme.takes-part-already", Spans.said(other.valid()));
                });
        return wanted;
    }

    private Participation saved(Participation participation) {
        try {
            return rows.save(participation);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("scheme.overlap");
        }
    }

    private Participation seen(ParticipationId id, int version) {
        var participation = get(id);
        if (participation.seen() != version) {
            throw Refusal.conflict("scheme.participation-changed");
        }
        return participation;
    }

    private void publishEnd(Participation participation) {
        var until = participation.valid().until();
        if (until != null) {
            events.publishEvent(new MembershipEnded(
                    alliance(), participation.scheme(), participation.id(), participation.organisation(), until));
        }
    }

    private static AllianceId alliance() {
        return new AllianceId(CurrentAlliance.id().orElseThrow(Refusal::notFound));
    }

    private static @Nullable String note(@Nullable String written) {
        return Schemes.text("note", written, LONGEST_NOTE);
    }
}
