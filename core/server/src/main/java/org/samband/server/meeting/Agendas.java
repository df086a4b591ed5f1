package org.samband.server.meeting;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.MinutesApproval;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItem.Entry;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the agendas of meetings, and in which order; whoever moves something says which order they saw. */
@Component
@Transactional
public class Agendas {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_RECORD = 100_000;
    private static final int LONGEST_SPEAKER = 200;

    private final MeetingRows meetings;
    private final OpenMeetings open;
    private final AgendaItemRows items;
    private final TreatmentRows treatments;
    private final CaseRows cases;
    private final CaseNumbers numbers;
    private final ApprovalWays ways;

    Agendas(
            MeetingRows meetings,
            OpenMeetings open,
            AgendaItemRows items,
            TreatmentRows treatments,
            CaseRows cases,
            CaseNumbers numbers,
            ApprovalWays ways) {
        this.meetings = meetings;
        this.open = open;
        this.items = items;
        this.treatments = treatments;
        this.cases = cases;
        this.numbers = numbers;
        this.ways = ways;
    }

    /** Returns what stands on the agenda of a meeting, each item followed by its parts, in one statement. */
    @Transactional(readOnly = true)
    public List<AgendaItem> items(MeetingId meeting) {
        return items.of(meeting);
    }

    /** Returns what stands on the agendas of some meetings, in one statement. */
    @Transactional(readOnly = true)
    public Map<MeetingId, List<AgendaItem>> items(Collection<MeetingId> all) {
        return all.isEmpty() ? Map.of() : items.of(all).stream().collect(Collectors.groupingBy(AgendaItem::meetingId));
    }

    /** Returns an item, or refuses as unknown. */
    @Transactional(readOnly = true)
    public AgendaItem get(AgendaItemId id) {
        return items.findById(id).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    public Optional<AgendaItem> find(AgendaItemId id) {
        return items.findById(id);
    }

    /** Takes a waiting case onto an agenda. */
    public AgendaItem add(MeetingId meeting, TreatmentId treatment) {
        return add(meeting, treatment, null);
    }

    /** Takes a waiting case onto an agenda as a lettered part of another case there. */
    public AgendaItem addPart(AgendaItemId umbrella, TreatmentId treatment) {
        var above = get(umbrella);
        if (above.kind() != ItemKind.CASE) {
            throw Refusal.conflict("meeting.part-of-case");
        }
        return add(above.meetingId(), treatment, above);
    }

    private AgendaItem add(MeetingId id, TreatmentId treatmentId, @Nullable AgendaItem umbrella) {
        var meeting = open.lock(id);
        var treatment = treatments.lock(treatmentId).orElseThrow(Refusal::notFound);
        if (open.bodies(id).stream().noneMatch(treatment.bodyId()::equals)
                || umbrella != null && !umbrella.bodyId().equals(treatment.bodyId())) {
            throw Refusal.conflict("meeting.case-of-other-body");
        }
        open.requireUnrecorded(id, treatment.bodyId());
        treatment.putOnAgenda(umbrella == null ? null : umbrella.treatmentId().orElse(null));
        treatments.save(treatment);
        var title = cases.findById(treatment.caseId()).orElseThrow().title();
        return placed(
                meeting,
                treatment.bodyId(),
                new Entry(
                        umbrella == null ? ItemKind.CASE : ItemKind.PART,
                        umbrella == null ? null : umbrella.id(),
                        title,
                        treatmentId,
                        null,
                        null,
                        meeting.noticeIsOut()));
    }

    /** Puts an item without a case on an agenda: an unnumbered one, briefings, or any other business. */
    public AgendaItem add(MeetingId id, BodyId body, ItemKind kind, String title) {
        var meeting = open.lock(id, body);
        if (kind != ItemKind.UNNUMBERED && kind != ItemKind.BRIEFINGS && kind != ItemKind.ANY_OTHER_BUSINESS) {
            throw Refusal.at("kind", "meeting.kind-wrong");
        }
        return placed(meeting, body, Entry.titled(kind, null, titled(title), meeting.noticeIsOut()));
    }

    /** Puts a briefing under the briefings, or a headed item under a case or a part of one. */
    public AgendaItem addUnder(AgendaItemId parent, String title) {
        var above = get(parent);
        var kind = switch (above.kind()) {
            case BRIEFINGS -> ItemKind.BRIEFING;
            case CASE, PART -> ItemKind.SUB_ITEM;
            default -> throw Refusal.conflict("meeting.nothing-under");
        };
        var meeting = open.lock(above.meetingId(), above.bodyId());
        return placed(meeting, above.bodyId(), Entry.titled(kind, parent, titled(title), meeting.noticeIsOut()));
    }

    /** Puts the approval of a meeting's minutes first on the agenda of a later one. */
    public AgendaItem addApproval(MeetingId id, BodyId body, MeetingId of, String title) {
        ways.require(body, MinutesApproval.NEXT_MEETING);
        var entry = new Entry(ItemKind.UNNUMBERED, null, titled(title), null, of, null, false);
        return once(id, body, of, entry, true);
    }

    /** Takes the minutes of another body's meeting to information. */
    public AgendaItem addInformation(MeetingId id, BodyId body, MeetingId of, String title) {
        var entry = new Entry(ItemKind.UNNUMBERED, null, titled(title), null, null, of, false);
        return once(id, body, of, entry, false);
    }

    private AgendaItem once(MeetingId id, BodyId body, MeetingId of, Entry entry, boolean first) {
        var meeting = open.lock(id, body);
        if (meetings.findById(of).isEmpty() || of.equals(id)) {
            throw Refusal.notFound();
        }
        return items.of(id).stream()
                .filter(each -> each.bodyId().equals(body))
                .filter(each -> (first ? each.approvesId() : each.informsId())
                        .filter(of::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> first ? placedFirst(meeting, body, entry) : placed(meeting, body, entry));
    }

    /**
     * Moves an item with its parts to a place among those beside it, counted from 1.
     *
     * @param seen the version of the meeting whose agenda somebody saw
     */
    public void move(AgendaItemId id, int place, int seen) {
        var item = get(id);
        var meeting = seen(item, seen);
        var order = new AgendaOrder(items.of(meeting.id()));
        order.move(id, place);
        keep(meeting, order);
    }

    /** Gives an item another heading and says what was said there, as somebody saw it at a version. */
    public AgendaItem change(AgendaItemId id, int seen, String title, @Nullable String record) {
        var place = get(id);
        open.lock(place.meetingId(), place.bodyId());
        var item = items.lock(id).orElseThrow(Refusal::notFound);
        if (item.version() != seen) {
            throw Refusal.conflict("meeting.item-changed", item.title());
        }
        var said = record == null ? null : TypedText.clean(record);
        if (said != null && said.length() > LONGEST_RECORD) {
            throw Refusal.at("record", "meeting.text-too-long", LONGEST_RECORD);
        }
        item.become(titled(title), said);
        return items.save(item);
    }

    /** Says when the turn of an item comes and who speaks, as somebody saw it at a version. */
    public AgendaItem plan(AgendaItemId id, int seen, @Nullable LocalTime begins, @Nullable String speaker) {
        var place = get(id);
        open.lock(place.meetingId(), place.bodyId());
        var item = items.lock(id).orElseThrow(Refusal::notFound);
        if (item.version() != seen) {
            throw Refusal.conflict("meeting.item-changed", item.title());
        }
        var who = speaker == null || speaker.isBlank() ? null : speaker.strip();
        if (who != null && who.length() > LONGEST_SPEAKER) {
            throw Refusal.at("speaker", "meeting.speaker-length", LONGEST_SPEAKER);
        }
        item.plan(begins, who);
        return items.save(item);
    }

    /** Takes an item with its parts off the agenda; its cases wait for another one. */
    public void remove(AgendaItemId id, int seen) {
        var item = get(id);
        var meeting = seen(item, seen);
        var order = new AgendaOrder(items.of(meeting.id()));
        var gone = order.remove(id);
        if (items.decided(gone.stream().map(AgendaItem::id).toList())) {
            throw Refusal.conflict("meeting.item-decided", item.title());
        }
        gone.stream()
                .flatMap(each -> each.treatmentId().stream())
                .flatMap(each -> treatments.lock(each).stream())
                .forEach(treatment -> {
                    treatment.takeOffAgenda();
                    treatments.save(treatment);
                });
        items.deleteAll(gone.reversed());
        keep(meeting, order);
    }

    /** Sets the agenda of a meeting: each case on it gets its number, unless it has one. */
    public void set(MeetingId id) {
        open.lock(id);
        numbers.give(id);
    }

    @EventListener
    @Order(1)
    void on(MeetingConvened convened) {
        set(convened.meeting());
    }

    private AgendaItem placed(Meeting meeting, BodyId body, Entry entry) {
        var order = new AgendaOrder(items.of(meeting.id()));
        var item = items.save(AgendaItem.at(meeting.id(), body, order.items().size() + 1, entry));
        order.add(item);
        keep(meeting, order);
        return get(item.id());
    }

    private AgendaItem placedFirst(Meeting meeting, BodyId body, Entry entry) {
        var order = new AgendaOrder(items.of(meeting.id()));
        var item = items.save(AgendaItem.at(meeting.id(), body, order.items().size() + 1, entry));
        order.addFirst(item);
        keep(meeting, order);
        return get(item.id());
    }

    // The meeting gets a new version, so that nobody moves things in an order that is not there any more.
    private void keep(Meeting meeting, AgendaOrder order) {
        if (!order.items().isEmpty()) {
            items.place(meeting.id(), order.ids(), order.letters());
        }
        meetings.save(meeting);
    }

    private Meeting seen(AgendaItem item, int version) {
        var meeting = open.lock(item.meetingId(), item.bodyId());
        if (meeting.version() != version) {
            throw Refusal.conflict("meeting.agenda-changed");
        }
        return meeting;
    }

    private static String titled(String written) {
        var title = written.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refusal.at("title", "meeting.title-length", LONGEST_TITLE);
        }
        return title;
    }
}
