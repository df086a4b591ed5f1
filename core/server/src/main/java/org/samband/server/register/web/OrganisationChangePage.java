package org.samband.server.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationParts;
import org.samband.server.register.Succession;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;
import org.samband.server.web.Mistakes;

/**
 * An organisation as the administrator changes it.
 *
 * @param successors who took over from it
 * @param parts what refers to it, as far as whoever asks may see
 */
public record OrganisationChangePage(
        Organisation organisation,
        List<Successor> successors,
        List<OrganisationParts.Part> parts,
        OrganisationChangeForm form,
        Mistakes mistakes) {

    public String address() {
        return "/admin/registers/organisations/" + organisation.id().value();
    }

    public Mistakes mistakes(String which) {
        return form.is(which) ? mistakes : Mistakes.none();
    }

    public String typed(String which, String field) {
        return form.is(which) ? form.text(field) : "";
    }

    public List<Choice> kinds(Frame frame) {
        return Arrays.stream(Succession.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(kind -> new Choice(kind, frame.say("register.succession.kind." + kind)))
                .toList();
    }

    /** Who took over, and how. */
    public record Successor(Succession succession, Link to) {

        public String said() {
            return "register.history.into." + succession.kind().name().toLowerCase(Locale.ROOT);
        }
    }
}
