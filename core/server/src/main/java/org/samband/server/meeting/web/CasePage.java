package org.samband.server.meeting.web;

import java.util.List;
import java.util.Set;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.Enclosed;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.Stop;
import org.samband.server.meeting.inquiry.InquiryView;

/**
 * A case as its page shows it.
 *
 * @param asked what is asked about it outside of meetings
 * @param enclosed what goes with its texts
 * @param inside whether whoever reads has an account here
 * @param outside the bodies outside the alliance
 * @param edits whether whoever reads may write
 */
public record CasePage(
        String base,
        CaseThread thread,
        ThreadDrawing drawing,
        List<InquiryView> asked,
        Enclosed enclosed,
        boolean inside,
        Set<BodyId> outside,
        boolean edits) {

    public CasePage {
        asked = List.copyOf(asked);
        outside = Set.copyOf(outside);
    }

    static CasePage of(
            String alliance,
            CaseThread thread,
            List<InquiryView> asked,
            Enclosed enclosed,
            boolean inside,
            Set<BodyId> outside,
            boolean edits) {
        return new CasePage(
                "/" + alliance + "/cases", thread, ThreadDrawing.of(thread), asked, enclosed, inside, outside, edits);
    }

    /** Tells whether somebody can enter what a body outside answered. */
    public boolean answerable(Stop stop) {
        return edits && stop.state() == TreatmentState.WAITING && outside.contains(stop.body());
    }

    /** Tells whether something was decided outside of our meetings, of which a promise can be kept. */
    public boolean promising(Stop stop) {
        return edits
                && stop.decisions().stream().anyMatch(each -> each.decision().itemId() == null);
    }

    /** Returns those that a stop asked to comment, or else those to whom it sent the case on. */
    public List<Stop> sentTo(Stop stop, boolean heard) {
        return thread.sentTo(stop).stream()
                .filter(each -> heard == (each.heard() && !thread.own(each)))
                .toList();
    }

    public Case matter() {
        return thread.matter();
    }

    public String address() {
        return base + "/" + matter().id().value();
    }

    public String address(Stop stop) {
        return base + "/" + stop.matter().value();
    }

    public String treatment(Stop stop) {
        return address(stop) + "/treatments/" + stop.id().value();
    }

    public String inquiry(InquiryView asked) {
        return base.replaceFirst("/cases$", "/inquiries/")
                + asked.inquiry().id().value();
    }

    public String anchor(Stop stop) {
        return "t-" + stop.id().value();
    }

    public List<Stop> stops() {
        return thread.stops();
    }
}
