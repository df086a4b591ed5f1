package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.register.Organisations;
import org.samband.server.register.Succession;
import org.samband.server.register.Successions;
import org.samband.server.web.Link;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what an administrator must see before an organisation is changed, and finds who is named. */
@Component
class OrganisationChangePageMaker {

    private final Organisations organisations;
    private final Successions successions;
    private final List<OrganisationParts> parts;

    OrganisationChangePageMaker(Organisations organisations, Successions successions, List<OrganisationParts> parts) {
        this.organisations = organisations;
        this.successions = successions;
        this.parts = List.copyOf(parts);
    }

    OrganisationChangePage page(OrganisationId id, OrganisationChangeForm form, Mistakes mistakes) {
        var organisation = organisations.find(id).orElseThrow(Refusal::notFound);
        var followed = successions.of(List.of(id)).stream()
                .filter(each -> each.predecessor().equals(id))
                .toList();
        var known =
                organisations.all(followed.stream().map(Succession::successor).toList());
        return new OrganisationChangePage(
                organisation,
                followed.stream()
                        .map(each -> {
                            var successor = known.get(each.successor());
                            return new OrganisationChangePage.Successor(
                                    each,
                                    new Link(
                                            successor == null ? "–" : successor.name(),
                                            "/register/organisations/"
                                                    + each.successor().value()));
                        })
                        .toList(),
                parts.stream().flatMap(each -> each.parts(id).stream()).toList(),
                form,
                mistakes);
    }

    /** Returns whom a person means by a code, a number or a name on a day, or refuses where it is nobody or several. */
    OrganisationId successor(OrganisationId predecessor, String written, LocalDate on) {
        if (written.isEmpty()) {
            throw Refusal.at("successor", "register.field-missing");
        }
        var country =
                organisations.find(predecessor).orElseThrow(Refusal::notFound).country();
        var exact = organisations
                .coded(country, written, on)
                .or(() -> organisations.numbered(country, written))
                .map(Organisation::id);
        if (exact.isPresent()) {
            return exact.get();
        }
        var named = organisations.named(country, written, on);
        if (named.size() != 1) {
            throw Refusal.at(
                    "successor",
                    named.isEmpty() ? "register.succession.unknown" : "register.succession.several",
                    written);
        }
        return named.getFirst().id();
    }
}
