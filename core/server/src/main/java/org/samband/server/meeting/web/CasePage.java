package org.samband.server.meeting.web;

import java.util.List;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.Enclosed;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.Stop;
import org.samband.server.meeting.inquiry.InquiryView;

/**
 * A case as its page shows it.
 *
 * @param asked what is asked about it outside of meetings
 * @param enclosed what goes with its texts
 * @param inside whether whoever reads has an account here
 * @param edits whether whoever reads may write
 */
public record CasePage(
        String base,
        CaseThread thread,
        ThreadDrawing drawing,
        List<InquiryView> asked,
        Enclosed enclosed,
        boolean inside,
        boolean edits) {

    public CasePage {
        asked = List.copyOf(asked);
    }

    static CasePage of(
            String alliance,
            CaseThread thread,
            List<InquiryView> asked,
            Enclosed enclosed,
            boolean inside,
            boolean edits) {
        return new CasePage(
                "/" + alliance + "/cases", thread, ThreadDrawing.of(thread), asked, enclosed, inside, edits);
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
