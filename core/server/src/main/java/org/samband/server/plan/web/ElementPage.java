package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samband.server.meeting.MentionedCases.Piece;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.plan.ElementSubmissions.Draft;
import org.samband.server.plan.FieldValue;
import org.samband.server.plan.Paragraph;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Resource;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.plan.TextKind;
import org.samband.server.settings.OwnField;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/**
 * What is shown of one element.
 *
 * @param fields the fields of the alliance's own that elements of its level have
 * @param people the names of those who may have said something, by their ids
 */
public record ElementPage(
        Plan plan,
        PlanElement element,
        List<Paragraph> texts,
        List<Resource> resources,
        List<StatusUpdate> history,
        Map<String, String> people,
        List<OwnField> fields,
        Map<String, FieldValue> values,
        Laid laid,
        Draft draft,
        List<Piece> reference,
        List<Piece> mandate,
        String home,
        boolean edits) {

    public String address() {
        return home + "/elements/" + element.id().value();
    }

    public String planAddress() {
        return home + "/plans/" + plan.id().value();
    }

    public String back() {
        return planAddress() + "#e-" + element.id().value();
    }

    public List<Paragraph> texts(TextKind kind) {
        return texts.stream().filter(text -> text.kind() == kind).toList();
    }

    public List<Link> trail(Frame frame) {
        var trail = new ArrayList<Link>();
        trail.add(new Link(frame.say("plan.list.title"), home + "/plans"));
        trail.add(new Link(plan.title(), back()));
        return trail;
    }
}
