package org.samband.server.funding.invoice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.document.Format;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.invoice.AccountingExport;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.InvoiceId;
import org.samband.server.funding.invoice.InvoiceState;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Frame;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of invoices: all of them, one of them with its reasons, and their making. */
@Controller
@RequestMapping("/{alliance}/funding/invoices")
@Allowed(Role.SECRETARIAT)
class InvoicePages {

    private final Invoices invoices;
    private final ReadableInvoices readable;
    private final Invoicing invoicing;
    private final LevyRuns runs;
    private final List<AccountingExport> exports;
    private final MoneyFiles files;
    private final Access access;
    private final Clock clock;

    InvoicePages(
            Invoices invoices,
            ReadableInvoices readable,
            Invoicing invoicing,
            LevyRuns runs,
            List<AccountingExport> exports,
            MoneyFiles files,
            Access access,
            Clock clock) {
        this.invoices = invoices;
        this.readable = readable;
        this.invoicing = invoicing;
        this.runs = runs;
        this.exports = List.copyOf(exports);
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable InvoiceId after,
            Model model) {
        var edits = access.may(Role.SECRETARIAT);
        var today = LocalDate.now(clock);
        var chosen = InvoiceState.of(state).orElse(null);
        model.addAttribute(
                "page",
                new InvoiceListPage(
                        readable.some(null, chosen == null ? "" : chosen.key(), today, after, InvoiceListPage.SIZE + 1),
                        chosen,
                        readable.outstanding(),
                        edits ? invoicing.notInvoiced() : List.of(),
                        invoicing.terms().orElse(null),
                        edits,
                        today));
        return "funding/invoices";
    }

    @PostMapping
    String issue(
            @RequestParam LevyRunId run,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes redirect) {
        var made = invoicing.issue(run, on == null ? LocalDate.now(clock) : on);
        Flash.done(redirect, "invoice.made", made.size());
        return "redirect:" + InvoiceListPage.address();
    }

    @GetMapping("/export.{format:[a-z]+}")
    ResponseEntity<byte[]> export(@PathVariable String format) {
        var export = exports.stream()
                .filter(known -> known.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "money.format-unknown"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(export.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("invoices." + format)
                                .build()
                                .toString())
                .body(export.write(invoices.all()));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @Allowed
    String show(@PathVariable InvoiceId id, Frame frame, Model model) {
        var standing = readable.get(id);
        var invoice = standing.invoice();
        var credits = invoice.credits();
        model.addAttribute(
                "page",
                new InvoicePage(
                        standing,
                        credits == null ? null : invoices.get(credits).invoice(),
                        invoices.payments(id),
                        explanation(invoice, frame),
                        access.may(Role.SECRETARIAT),
                        LocalDate.now(clock)));
        return "funding/invoice";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}.pdf")
    @Allowed
    ResponseEntity<byte[]> pdf(@PathVariable InvoiceId id, HttpServletResponse response) {
        var invoice = readable.get(id).invoice();
        return files.of(invoices.pdf(invoice), invoice.kind().key() + "-" + invoice.title(), Format.PDF, response);
    }

    private List<String> explanation(Invoice invoice, Frame frame) {
        return runs.contributions(invoice.run()).stream()
                .filter(contribution -> contribution.payer().equals(invoice.payer()))
                .findFirst()
                .map(contribution -> new Explanation(runs.get(invoice.run()), frame.texts()).parts(contribution))
                .orElse(List.of());
    }
}
