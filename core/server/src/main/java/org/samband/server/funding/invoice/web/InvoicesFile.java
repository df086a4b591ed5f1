package org.samband.server.funding.invoice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.invoice.InvoiceState;
import org.samband.server.funding.invoice.InvoicesDocument;
import org.samband.server.rule.Allowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The invoices that whoever asks may read, as a file to take away. */
@Controller
class InvoicesFile {

    private static final int MOST = 5_000;

    private final ReadableInvoices invoices;
    private final MoneyTexts texts;
    private final MoneyFiles files;
    private final Clock clock;

    InvoicesFile(ReadableInvoices invoices, MoneyTexts texts, MoneyFiles files, Clock clock) {
        this.invoices = invoices;
        this.texts = texts;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/funding/invoices.{format:[a-z]+}")
    @Allowed
    ResponseEntity<byte[]> all(
            @PathVariable String format, @RequestParam(defaultValue = "") String state, HttpServletResponse response) {
        var today = LocalDate.now(clock);
        var chosen = InvoiceState.of(state).map(InvoiceState::key).orElse("");
        var some = invoices.some(null, chosen, today, null, MOST);
        return files.of(InvoicesDocument.of(some, today, texts.own()), "invoices", format, response);
    }
}
