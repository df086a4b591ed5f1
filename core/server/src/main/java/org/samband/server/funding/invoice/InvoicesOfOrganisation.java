package org.samband.server.funding.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.samband.server.access.Actor;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.web.Message;
import org.samband.server.web.MoneySaid;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows an organisation the invoices it was sent: never to the public, in each alliance to those who work there and to the
 * organisation's own contact.
 */
@Component
@Order(95)
class InvoicesOfOrganisation implements OrganisationParts {

    private static final int MOST = 24;

    private final Alliances alliances;
    private final Invoices invoices;
    private final Clock clock;

    InvoicesOfOrganisation(Alliances alliances, Invoices invoices, Clock clock) {
        this.alliances = alliances;
        this.invoices = invoices;
        this.clock = clock;
    }

    // One scoped transaction for each alliance: no query joins two.
    @Override
    public List<Part> parts(OrganisationId organisation) {
        return part(alliances.all().stream()
                .flatMap(alliance ->
                        ThisAlliance.call(alliance, () -> lines(organisation, alliance.name() + ", ")).stream())
                .toList());
    }

    @Override
    public List<Part> here(OrganisationId organisation) {
        return part(lines(organisation, ""));
    }

    private static List<Part> part(List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("invoice.sent-to-it"), lines));
    }

    private List<Line> lines(OrganisationId organisation, String before) {
        var alliance = ThisAlliance.get();
        if (!Actor.anyReadsOf(alliance.id().value(), organisation.value())) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return invoices.some(null, Set.of(organisation.value()), "", today, null, MOST).stream()
                .map(standing -> line(alliance, standing, today, before))
                .toList();
    }

    private static Line line(Alliance alliance, Standing standing, LocalDate today, String before) {
        var invoice = standing.invoice();
        var address =
                "/" + alliance.slug() + "/funding/invoices/" + invoice.id().value();
        var said = Message.of(
                "invoice.stands." + standing.state(today).key(),
                new MoneySaid(invoice.gross(), Currency.getInstance(invoice.currency())),
                invoice.dueOn());
        return new Line(before + invoice.title() + " · " + invoice.about(), address, said, address + ".pdf");
    }
}
