package org.samband.server.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingState;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/**
 * A meeting as its pages show it.
 *
 * @param bodies those that sit, in their order
 * @param onlyMeeting those of them that neither decide nor advise
 * @param minutes what is kept of their minutes
 * @param whole whether whoever asks may read what is withheld
 * @param edits whether whoever asks may change it
 */
public record MeetingPage(
        String alliance,
        Meeting meeting,
        List<Body> bodies,
        Set<BodyId> onlyMeeting,
        List<Line> lines,
        List<Minutes> minutes,
        boolean whole,
        boolean edits) {

    public MeetingPage {
        bodies = List.copyOf(bodies);
        onlyMeeting = Set.copyOf(onlyMeeting);
        lines = List.copyOf(lines);
        minutes = List.copyOf(minutes);
    }

    public String list() {
        return "/" + alliance + "/meetings";
    }

    public String address() {
        return list() + "/" + meeting.id().value();
    }

    /** Returns the address of the old minutes that it was read from, for those who may look at them. */
    public @Nullable String source() {
        return edits && bodies.size() == 1
                ? meeting.importId().map(id -> list() + "/imports/" + id).orElse(null)
                : null;
    }

    public String address(Line line) {
        return address() + "/items/" + line.item().id().value();
    }

    /** Returns the address of a case. */
    public @Nullable String caseAddress(Line line) {
        var treatment = line.treatment();
        return treatment == null
                ? null
                : "/" + alliance + "/cases/" + treatment.caseId().value();
    }

    /** Whether whoever asks may read the case of a line: those who write may, others once it is decided. */
    public boolean leads(Line line) {
        return !line.hidden() && line.treatment() != null && (edits || line.decision() != null);
    }

    /** Tells whether what is said of an item is no decision, because its body only meets. */
    public boolean concludes(Line line) {
        return onlyMeeting.contains(line.item().bodyId());
    }

    /** Returns what the meeting is called: by its title, or by the bodies that sit. */
    public String name() {
        var names = bodies.stream().map(Body::name).collect(Collectors.joining(" · "));
        return meeting.title().map(title -> title + " – " + names).orElse(names);
    }

    public List<Link> trail(Frame frame) {
        return List.of(new Link(frame.say("meeting.list.title"), list()), new Link(heading(frame), address()));
    }

    public String heading(Frame frame) {
        return frame.say("meeting.heading", name(), meeting.day());
    }

    public List<Link> tabs(Frame frame) {
        var tabs = new ArrayList<>(List.of(
                new Link(frame.say("meeting.tab.overview"), address()),
                new Link(frame.say("meeting.tab.agenda"), address() + "/agenda"),
                new Link(frame.say("meeting.tab.attendance"), address() + "/attendance"),
                new Link(frame.say("meeting.tab.sitting"), address() + "/sitting"),
                new Link(frame.say("meeting.tab.minutes"), address() + "/minutes")));
        if (meeting.state() == MeetingState.HELD) {
            tabs.add(new Link(frame.say("meeting.tab.promises"), address() + "/promises"));
        }
        return tabs;
    }

    public Body body(BodyId id) {
        return bodies.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public @Nullable Minutes minutes(BodyId body) {
        return minutes.stream()
                .filter(each -> each.bodyId().equals(body))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything may still be written of it. */
    public boolean open() {
        return bodies.stream().anyMatch(body -> open(body.id()));
    }

    /** Whether anything may still be written of what a body does in it. */
    public boolean open(BodyId body) {
        var kept = minutes(body);
        return meeting.state() != MeetingState.CANCELLED && (kept == null || !kept.approved());
    }

    static Map<BodyId, Body> known(List<Body> all) {
        return all.stream().collect(Collectors.toMap(Body::id, body -> body));
    }
}
