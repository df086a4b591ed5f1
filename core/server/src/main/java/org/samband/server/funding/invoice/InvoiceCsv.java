package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;
import org.springframework.stereotype.Component;

/** Writes invoices as a table with semicolons and decimal commas, as sheets in the Nordic languages open it. */
@Component
class InvoiceCsv implements AccountingExport {

    private static final String HEAD = "number;kind;issued;due;payer;payer-number;about;net;vat;gross;currency;"
            + "vat-treatment;vat-percent;reference;credits;state;paid";

    private final Clock clock;

    InvoiceCsv(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public byte[] write(List<Standing> invoices) {
        var titles = invoices.stream().map(Standing::invoice).collect(Collectors.toMap(Invoice::id, Invoice::title));
        var today = LocalDate.now(clock);
        var rows = invoices.stream().map(standing -> {
            var invoice = standing.invoice();
            var credits = invoice.credits();
            return Stream.of(
                            invoice.title(),
                            invoice.kind().key(),
                            invoice.issuedOn().toString(),
                            invoice.dueOn().toString(),
                            text(invoice.payerName()),
                            text(invoice.payerNumber()),
                            text(invoice.about()),
                            amount(invoice.net(), invoice),
                            amount(invoice.vatAmount(), invoice),
                            amount(invoice.gross(), invoice),
                            invoice.currency(),
                            invoice.vat().key(),
                            decimal(invoice.vatBasisPoints(), 2),
                            invoice.reference(),
                            credits == null ? "" : titles.getOrDefault(credits, ""),
                            standing.state(today).key(),
                            amount(standing.paid(), invoice))
                    .collect(Collectors.joining(";"));
        });
        // The mark in front tells sheets the encoding.
        return Stream.concat(Stream.of("\uFEFF" + HEAD), rows)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(UTF_8);
    }

    private static String amount(long minorUnits, Invoice invoice) {
        return decimal(minorUnits, Amount.decimals(invoice.currency()));
    }

    private static String decimal(long number, int decimals) {
        return BigDecimal.valueOf(number, decimals).toPlainString().replace('.', ',');
    }

    /** A text that begins like a formula would be reckoned with by sheets, so it gets an apostrophe in front. */
    private static String text(@Nullable String text) {
        var said = Objects.requireNonNullElse(text, "");
        var safe = said.matches("[=+\\-@\t\r].*") ? "'" + said : said;
        return "\"" + safe.replace("\"", "\"\"").replaceAll("[\r\n]+", " ") + "\"";
    }
}
