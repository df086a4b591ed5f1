package org.samband.server.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.meeting.Backlogs.Waiting;
import org.samband.server.meeting.ItemKind;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MinutesContent.Line;

/** An agenda with what can be put on it. */
public record AgendaEditor(MeetingPage page, List<Offers> offers) {

    public AgendaEditor {
        offers = List.copyOf(offers);
    }

    /** Returns the place of an item among those beside it, counted from 1. */
    public int place(Line line) {
        return beside(line).indexOf(line) + 1;
    }

    /** Returns how many stand beside an item, itself counted. */
    public int places(Line line) {
        return beside(line).size();
    }

    private List<Line> beside(Line line) {
        return page.lines().stream()
                .filter(each -> each.item().parentId().equals(line.item().parentId()))
                .toList();
    }

    /** Returns the cases on the agenda that could have another as a part. */
    public List<Line> umbrellas(Body body) {
        return page.lines().stream()
                .filter(each -> each.item().kind() == ItemKind.CASE
                        && each.item().bodyId().equals(body.id()))
                .toList();
    }

    public boolean takesUnder(Line line) {
        var kind = line.item().kind();
        return kind == ItemKind.BRIEFINGS || kind == ItemKind.CASE || kind == ItemKind.PART;
    }

    /**
     * What a body can put on the agenda.
     *
     * @param last its last meeting, whose minutes the agenda does not approve yet
     * @param others meetings of other bodies whose minutes it has not taken to information
     */
    public record Offers(
            Body body, List<Waiting> backlog, @Nullable Meeting last, List<Other> others) {

        public Offers {
            backlog = List.copyOf(backlog);
            others = List.copyOf(others);
        }
    }

    /** A meeting of another body. */
    public record Other(Body body, Meeting meeting) {}
}
