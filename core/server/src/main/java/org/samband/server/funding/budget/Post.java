package org.samband.server.funding.budget;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;
import org.samband.server.plan.PlanElement;

/** What a line of a budget is about, the same from version to version and from year to year. */
public record Post(UUID value) implements Identifier {

    static Post fresh() {
        return new Post(Ids.next());
    }

    /** The post of what is allocated to an element, which all plans that go on with the element share. */
    static Post of(PlanElement element) {
        return new Post(element.provenance().thread().value());
    }
}
