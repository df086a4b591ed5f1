package org.samband.server.plan;

import java.util.ArrayList;
import java.util.List;

/** Plans to test with: an area with a focus, a measure and as many activities as asked for. */
public final class SmallPlan {

    private SmallPlan() {}

    public static NewPlan with(int activities) {
        var elements = new ArrayList<NewPlan.Element>();
        elements.add(NewPlan.Element.of("area", null, "area", ElementContent.titled("Regional development")));
        elements.add(NewPlan.Element.of("focus", "area", "focus", ElementContent.titled("Transport")));
        elements.add(NewPlan.Element.of("measure", "focus", "measure", ElementContent.titled("Take part in planning")));
        for (int i = 1; i <= activities; i++) {
            elements.add(
                    NewPlan.Element.of("activity-" + i, "measure", "activity", ElementContent.titled("Activity " + i)));
        }
        return of(elements);
    }

    public static NewPlan of(List<NewPlan.Element> elements) {
        return new NewPlan("Action plan 2016", 2016, "Open, green", "To be attractive", List.of(), List.of(), elements);
    }
}
