package org.samband.server.funding.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.Archive;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes invoices of issued runs: one for each payer, all of them or none, and never a second time. */
@Component
@Transactional
public class Invoicing {

    private final LevyRuns runs;
    private final Organisations organisations;
    private final InvoiceRows rows;
    private final InvoiceTermsRows terms;
    private final InvoiceNumbers numbers;
    private final DocumentWriter writer;
    private final Archive archive;
    private final MoneyTexts texts;
    private final Clock clock;

    Invoicing(
            LevyRuns runs,
            Organisations organisations,
            InvoiceRows rows,
            InvoiceTermsRows terms,
            InvoiceNumbers numbers,
            DocumentWriter writer,
            Archive archive,
            MoneyTexts texts,
            Clock clock) {
        this.runs = runs;
        this.organisations = organisations;
        this.rows = rows;
        this.terms = terms;
        this.numbers = numbers;
        this.writer = writer;
        this.archive = archive;
        this.texts = texts;
        this.clock = clock;
    }

    /** Returns how the alliance invoices, if anybody has said so. */
    @Transactional(readOnly = true)
    public Optional<InvoiceTerms> terms() {
        return terms.findAll().stream().findFirst();
    }

    /** Says how the alliance invoices from now on. */
    public InvoiceTerms agree(
            int daysToPay,
            Vat vat,
            int vatBasisPoints,
            String vatReason,
            @Nullable String account,
            @Nullable String sender) {
        var agreed = InvoiceTerms.of(daysToPay, vat, vatBasisPoints, vatReason, account, sender);
        return terms.save(terms().map(agreed::inPlaceOf).orElse(agreed));
    }

    /**
     * Makes the invoices of an issued run, or the credit notes of one that takes another back; asked again it returns what
     * was made.
     */
    public List<Invoice> issue(LevyRunId id, LocalDate on) {
        var run = runs.get(id);
        if (!run.issued()) {
            throw Refusal.conflict("invoice.run-not-issued");
        }
        if (run.currency().isEmpty()) {
            throw Refusal.conflict("invoice.run-of-work");
        }
        var latest = Math.max(run.year(), LocalDate.now(clock).getYear()) + 1;
        if (on.getYear() < run.year() - 1 || on.getYear() > latest) {
            throw Refusal.at("on", "invoice.day-unlikely", run.year() - 1, latest);
        }
        var agreed = terms().orElseThrow(() -> Refusal.conflict("invoice.terms.missing"));
        // Whoever else makes invoices waits here, so that what is looked for next is all there is.
        numbers.lock(on.getYear());
        var made = rows.ofRun(id.value());
        if (!made.isEmpty()) {
            return made;
        }
        if (takenBack().contains(id)) {
            throw Refusal.conflict("invoice.run-taken-back");
        }
        return made(run, agreed, on);
    }

    /** Returns the issued runs that invoices are still to be made of, the latest year first. */
    @Transactional(readOnly = true)
    public List<LevyRun> notInvoiced() {
        var done = rows.invoicedRuns().stream().map(LevyRunId::new).collect(Collectors.toSet());
        var takenBack = takenBack();
        return runs.all().stream()
                .filter(run -> run.issued() && run.currency().isPresent() && !done.contains(run.id()))
                .filter(run -> run.credits() ? done.contains(run.correctsId()) : !takenBack.contains(run.id()))
                .sorted(Comparator.comparing(LevyRun::year).reversed())
                .toList();
    }

    private Set<LevyRunId> takenBack() {
        return runs.all().stream()
                .filter(LevyRun::issued)
                .flatMap(run -> Optional.ofNullable(run.correctsId()).stream())
                .collect(Collectors.toSet());
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
            var pdf = writer.write(document, Format.PDF, clock.instant());
            made.add(rows.save(
                    invoice.keptAs(archive.keep(document, Map.of("pdf", pdf)).id())));
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
