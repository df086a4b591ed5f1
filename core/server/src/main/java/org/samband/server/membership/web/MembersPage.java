package org.samband.server.membership.web;

import java.util.List;
import org.samband.server.membership.Circle;
import org.samband.server.membership.MemberCircles.Beneath;

/**
 * The members of an alliance, as the page shows them.
 *
 * @param edits whether whoever asks may change them
 * @param reads whether whoever asks has a role here
 */
public record MembersPage(Circle circle, String base, boolean edits, boolean reads, List<Beneath> beneath) {

    public MembersPage {
        beneath = List.copyOf(beneath);
    }
}
