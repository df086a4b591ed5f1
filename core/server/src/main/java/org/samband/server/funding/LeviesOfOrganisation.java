package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Tells on the page of an organisation what it pays to the alliances whose issued runs the reader may see. */
@Component
@Order(90)
class LeviesOfOrganisation implements OrganisationParts {

    private final Alliances alliances;
    private final Contributions contributions;

    LeviesOfOrganisation(Alliances alliances, Contributions contributions) {
        this.alliances = alliances;
        this.contributions = contributions;
    }

    @Override
    public List<Part> parts(OrganisationId organisation) {
        var lines = alliances.all().stream()
                .filter(alliance ->
                        alliance.publishes() || Actor.anyReadsOf(alliance.id().value(), organisation.value()))
                .flatMap(alliance -> lines(alliance, organisation).stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("levy.paid.head"), lines));
    }

    @Override
    public List<Part> here(OrganisationId organisation) {
        var lines = contributions.issuedTo(organisation).stream()
                .map(paid -> new Line(paid.levy() + " " + paid.year(), address(ThisAlliance.get(), paid), amount(paid)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("levy.paid.head"), lines));
    }

    // One scoped transaction for each alliance: no query joins two.
    private List<Line> lines(Alliance alliance, OrganisationId organisation) {
        return ThisAlliance.call(alliance, () -> contributions.issuedTo(organisation)).stream()
                .map(paid -> new Line(alliance.name(), address(alliance, paid), said(paid)))
                .toList();
    }

    private static String address(Alliance alliance, Paid paid) {
        return "/" + alliance.slug() + "/funding/levy-runs/" + paid.run().value();
    }

    private static Message amount(Paid paid) {
        return paid.currency() == null
                ? Message.of("levy.paid.hours", BigDecimal.valueOf(paid.amount(), 2))
                : Message.of("levy.paid.amount", new MoneySaid(paid.amount(), paid.currency()));
    }

    private static Message said(Paid paid) {
        var year = Integer.toString(paid.year());
        return paid.currency() == null
                ? Message.of("levy.paid.work", paid.levy(), year, BigDecimal.valueOf(paid.amount(), 2))
                : Message.of("levy.paid", paid.levy(), year, new MoneySaid(paid.amount(), paid.currency()));
    }

    /**
     * What an organisation pays by an issued run.
     *
     * @param amount in minor units, or in hundredths of an hour
     * @param currency the currency, or null for hours
     */
    record Paid(
            LevyRunId run,
            String levy,
            int year,
            long amount,
            @Nullable Currency currency) {}
}
