package org.samband.server.desk;

import java.util.List;
import org.samband.server.register.OrganisationParts;
import org.samband.server.web.Link;

/**
 * What in the alliance concerns one organisation, because it names it.
 *
 * @param bodies the names of the bodies that it stands behind
 * @param tasks what it answers for in the plans in force
 * @param resources what is set aside by it or for it there
 * @param reports what was issued to its bodies, the latest first
 * @param parts what modules tell of it, such as what it pays
 */
public record OrganisationAtAGlance(
        String name,
        List<String> bodies,
        List<Link> tasks,
        List<Link> resources,
        List<ReportTo> reports,
        List<OrganisationParts.Part> parts) {

    /** Tells whether nothing names it. */
    public boolean isEmpty() {
        return bodies.isEmpty() && tasks.isEmpty() && resources.isEmpty() && reports.isEmpty() && parts.isEmpty();
    }

    /** A report that was issued to a body. */
    public record ReportTo(String period, String body, String address) {}
}
