package org.samband.server.funding.invoice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.Format;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.invoice.InvoiceId;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.Payment;
import org.samband.server.funding.invoice.PaymentId;
import org.samband.server.funding.invoice.PaymentList;
import org.samband.server.funding.invoice.Payments;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The invoices of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/invoices")
@Allowed(Role.SECRETARIAT)
class InvoicesApi {

    private static final int MOST = 500;

    private final Invoices invoices;
    private final ReadableInvoices readable;
    private final Invoicing invoicing;
    private final Payments payments;
    private final MoneyFiles files;
    private final Clock clock;

    InvoicesApi(
            Invoices invoices,
            ReadableInvoices readable,
            Invoicing invoicing,
            Payments payments,
            MoneyFiles files,
            Clock clock) {
        this.invoices = invoices;
        this.readable = readable;
        this.invoicing = invoicing;
        this.payments = payments;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    Items<InvoiceJson> list(
            @RequestParam(required = false) @Nullable LevyRunId levyRunId,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable InvoiceId after,
            @RequestParam(defaultValue = "100") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var today = LocalDate.now(clock);
        var found = readable.some(levyRunId, state, today, after, size + 1).stream()
                .map(standing -> InvoiceJson.of(standing, today))
                .toList();
        return found.size() <= size
                ? Items.all(found)
                : new Items<>(
                        found.subList(0, size), found.get(size - 1).id().value().toString());
    }

    /** Makes the invoices of a run; asked again it answers with those that were made. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Items<InvoiceJson> issue(@RequestBody Asked asked) {
        if (asked.levyRunId() == null) {
            throw Refusal.at("levyRunId", "invoice.run-missing");
        }
        var today = LocalDate.now(clock);
        invoicing.issue(asked.levyRunId(), asked.issuedOn() == null ? today : asked.issuedOn());
        return Items.all(invoices.of(asked.levyRunId()).stream()
                .map(standing -> InvoiceJson.of(standing, today))
                .toList());
    }

    @GetMapping("/{id:[^.]+}")
    @Allowed
    InvoiceJson show(@PathVariable InvoiceId id) {
        return InvoiceJson.of(readable.get(id), LocalDate.now(clock));
    }

    @GetMapping("/{id:[^.]+}.pdf")
    @Allowed
    ResponseEntity<byte[]> pdf(@PathVariable InvoiceId id, HttpServletResponse response) {
        var invoice = readable.get(id).invoice();
        return files.of(invoices.pdf(invoice), invoice.kind().key() + "-" + invoice.title(), Format.PDF, response);
    }

    @GetMapping("/{id}/payments")
    @Allowed
    Items<PaymentJson> payments(@PathVariable InvoiceId id) {
        return Items.all(invoices.payments(readable.get(id).invoice().id()).stream()
                .map(PaymentJson::of)
                .toList());
    }

    @PostMapping("/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentJson pay(
            @PathVariable InvoiceId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Paid paid) {
        if (paid.paidOn() == null) {
            throw Refusal.at("paidOn", "invoice.payment.day-missing");
        }
        return PaymentJson.of(payments.note(id, paid.paidOn(), paid.amount() == null ? 0 : paid.amount(), key));
    }

    /** Reads a list of payments and notes the good lines; a second time it notes nothing new. */
    @PostMapping("/payment-lists")
    @ResponseStatus(HttpStatus.CREATED)
    List<ListedJson> payments(@RequestBody Listed listed, Texts texts) {
        return payments.accept(listed.list() == null ? "" : listed.list()).lines().stream()
                .map(line -> ListedJson.of(line, texts))
                .toList();
    }

    /** Of which run invoices are asked for. */
    record Asked(@Nullable LevyRunId levyRunId, @Nullable LocalDate issuedOn) {}

    /** What was paid and when. */
    record Paid(@Nullable LocalDate paidOn, @Nullable Long amount) {}

    /** A list of payments as text. */
    record Listed(@Nullable String list) {}

    /**
     * What came of a line of a list.
     *
     * @param outcome new, known or wrong
     * @param problem why it is wrong, in the reader's language
     */
    record ListedJson(
            int line, String outcome, long amount, @Nullable String problem) {

        static ListedJson of(PaymentList.Line line, Texts texts) {
            var problem = line.problem();
            return new ListedJson(
                    line.number(),
                    line.outcome().name().toLowerCase(Locale.ROOT),
                    line.amount(),
                    problem == null ? null : texts.say(problem));
        }
    }

    /** A payment as the API tells it. */
    record PaymentJson(PaymentId id, LocalDate paidOn, long amount, boolean listed) {

        static PaymentJson of(Payment payment) {
            return new PaymentJson(payment.id(), payment.paidOn(), payment.amount(), payment.listed());
        }
    }
}
