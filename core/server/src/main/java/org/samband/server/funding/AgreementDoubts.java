package org.samband.server.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.Agreements;
import org.samband.server.funding.RunInputs.Doubt;
import org.springframework.stereotype.Component;

/** Doubts that anybody owes anything for a time in which no agreement of the scheme holds any longer. */
@Component
class AgreementDoubts {

    private final Agreements agreements;

    AgreementDoubts(Agreements agreements) {
        this.agreements = agreements;
    }

    List<Doubt> of(Question question) {
        var last = question.time().last();
        var all = agreements.of(question.levy().scheme());
        if (all.isEmpty() || all.stream().anyMatch(agreement -> holds(agreement, last))) {
            return List.of();
        }
        return all.stream()
                .filter(agreement -> end(agreement).isPresent())
                .max(Comparator.comparing(agreement -> end(agreement).orElse(LocalDate.MIN)))
                .filter(latest -> end(latest).filter(last::isAfter).isPresent())
                .map(latest -> new Doubt(
                        Doubt.Kind.NO_AGREEMENT,
                        latest.title(),
                        latest.lastDay().orElse(null)))
                .stream()
                .toList();
    }

    private static Optional<LocalDate> end(Agreement agreement) {
        return agreement.lastDay();
    }

    private static boolean holds(Agreement agreement, LocalDate day) {
        return agreement.valid().holdsOn(day)
                || (agreement.expiry() == Agreement.Expiry.RENEWED
                        && agreement.valid().until() != null
                        && !day.isBefore(agreement.valid().until()));
    }
}
