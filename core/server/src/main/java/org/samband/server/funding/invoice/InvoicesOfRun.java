package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.server.document.Archive;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.RunLists;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the invoices of a run and keeps them with what stands on their papers, in one transaction. */
@Component
@Transactional
class InvoicesOfRun {

    private final LevyRuns runs;
    private final RunLists lists;
    private final Organisations organisations;
    private final InvoiceRows rows;
    private final InvoiceNumbers numbers;
    private final Archive archive;
    private final MoneyTexts texts;

    InvoicesOfRun(
            LevyRuns runs,
            RunLists lists,
            Organisations organisations,
            InvoiceRows rows,
            InvoiceNumbers numbers,
            Archive archive,
            MoneyTexts texts) {
        this.runs = runs;
        this.lists = lists;
        this.organisations = organisations;
        this.rows = rows;
        this.numbers = numbers;
        this.archive = archive;
        this.texts = texts;
    }

    /** Makes them, or returns those that were made before. */
    List<Invoice> make(LevyRun run, InvoiceTerms agreed, LocalDate on) {
        // Whoever else makes invoices waits here, so that what is looked for next is all there is.
        numbers.lock(on.getYear());
        var before = rows.ofRun(run.id().value());
        if (!before.isEmpty()) {
            return before;
        }
        if (lists.takenBack(Set.of(run.id())).contains(run.id())) {
            throw Refusal.conflict("invoice.run-taken-back");
        }
        return made(run, agreed, on);
    }

    private List<Invoice> made(LevyRun run, InvoiceTerms agreed, LocalDate on) {
        var asked = runs.contributions(run.id()).stream()
                .filter(contribution -> contribution.amount() != 0)
                .toList();
        var payers = organisations.all(asked.stream().map(Contribution::payer).toList());
        var draft = new InvoiceDraft(run, agreed, on, credited(run), texts.own());
        var paper = new InvoicePaper(run, texts.own(), agreed);
        var number = numbers.take(on.getYear(), asked.size());
        var made = new ArrayList<Invoice>();
        for (var contribution : asked) {
            var invoice = draft.of(contribution, Optional.ofNullable(payers.get(contribution.payer())), number++);
            var document = paper.of(invoice, contribution, draft.credited(contribution));
            made.add(rows.save(invoice.keptAs(archive.keep(document, Map.of()).id())));
        }
        return made;
    }

    /** The invoices that a credit run takes back, by payer; none for any other run. */
    private Map<OrganisationId, Invoice> credited(LevyRun run) {
        var corrected = run.correctsId();
        return !run.credits() || corrected == null
                ? Map.of()
                : rows.ofRun(corrected.value()).stream().collect(Collectors.toMap(Invoice::payer, Function.identity()));
    }
}
