package org.samband.server.meeting.web;

import java.util.List;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.Stop;

/**
 * A case as its page shows it.
 *
 * @param edits whether whoever reads may write
 */
public record CasePage(String base, CaseThread thread, ThreadDrawing drawing, boolean edits) {

    static CasePage of(String alliance, CaseThread thread, boolean edits) {
        return new CasePage("/" + alliance + "/cases", thread, ThreadDrawing.of(thread), edits);
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

    public String anchor(Stop stop) {
        return "t-" + stop.id().value();
    }

    public List<Stop> stops() {
        return thread.stops();
    }
}
