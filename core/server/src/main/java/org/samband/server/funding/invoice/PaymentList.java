package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.PastedColumn;
import org.samband.server.plan.Amounts;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;

/**
 * A list of payments as a bank or an accounting office hands it out: one on each line, with its day, reference and amount,
 * and perhaps what the bank calls it.
 */
public record PaymentList(List<Line> lines) {

    private static final int MOST = 10_000;
    private static final int LONGEST = 10_000_000;
    private static final Pattern SEPARATOR = Pattern.compile("\t|;");
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT));

    public PaymentList {
        lines = List.copyOf(lines);
    }

    /** Returns the references that lines name. */
    static Set<String> references(String list) {
        return list.length() > LONGEST
                ? Set.of()
                : list.lines()
                        .limit(MOST + 1)
                        .map(PaymentList::cells)
                        .filter(cells -> cells.size() > 1)
                        .map(cells -> reference(cells.get(1)))
                        .filter(Reference::holds)
                        .collect(Collectors.toSet());
    }

    /** Reads lines; a figure without a currency is in that of the invoice it refers to. */
    static List<Line> read(String list, Amounts amounts, Map<String, Standing> invoices) {
        if (list.length() > LONGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "invoice.list.too-large", MOST);
        }
        var lines = new ArrayList<Line>();
        var repeats = new HashMap<String, Integer>();
        var number = 0;
        var begun = false;
        for (var text : list.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (text.isBlank() || !begun && head(text)) {
                begun |= !text.isBlank();
                continue;
            }
            begun = true;
            if (lines.size() == MOST) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "invoice.list.too-large", MOST);
            }
            lines.add(line(number, text, amounts, invoices, repeats));
        }
        if (lines.isEmpty()) {
            throw Refusal.at("list", "invoice.list.empty");
        }
        return lines;
    }

    /** Finds the invoices of lines; one that the database knows, or that stood further up, is not new. */
    static PaymentList matched(List<Line> lines, Map<String, Standing> invoices, Set<String> known) {
        var before = new HashSet<>(known);
        return new PaymentList(lines.stream()
                .map(line -> line.problem() != null
                        ? line
                        : line.to(invoices.get(line.reference()), !before.add(Objects.requireNonNull(line.key()))))
                .toList());
    }

    private static boolean head(String text) {
        return day(cells(text).getFirst()).isEmpty() && !text.matches(".*\\d{6,}.*");
    }

    private static Line line(
            int number, String text, Amounts amounts, Map<String, Standing> invoices, Map<String, Integer> repeats) {
        var cells = cells(text);
        if (cells.size() < 3) {
            return Line.wrong(number, text, Message.of("invoice.list.columns"));
        }
        var day = day(cells.getFirst());
        var reference = reference(cells.get(1));
        if (day.isEmpty()) {
            return Line.wrong(number, text, Message.of("invoice.list.day", cells.getFirst()));
        }
        if (!Reference.holds(reference)) {
            return Line.wrong(number, text, Message.of("invoice.list.reference", cells.get(1)));
        }
        var standing = invoices.get(reference);
        return switch (standing == null
                ? PastedColumn.figure(cells.get(2), amounts)
                : PastedColumn.figure(cells.get(2), amounts, standing.invoice().currency())) {
            case PastedColumn.Problem(var problem) ->
                Line.wrong(number, text, Message.of("invoice.list.amount", cells.get(2), problem));
            case PastedColumn.Figure(var figure, var currency) ->
                figure.orElse(0) == 0
                        ? Line.wrong(number, text, Message.of("invoice.payment.zero"))
                        : new Line(
                                number,
                                text,
                                day.get(),
                                reference,
                                figure.getAsLong(),
                                currency,
                                key(cells, day.get(), reference, figure.getAsLong(), repeats),
                                null,
                                Outcome.NEW,
                                null);
        };
    }

    private static String reference(String cell) {
        return cell.replaceAll("\\s", "");
    }

    /**
     * By all that is said of it, with the bank's own name for it, which banks give to a whole batch or anew each year;
     * without one, by how many like it came before.
     */
    private static String key(
            List<String> cells, LocalDate day, String reference, long amount, Map<String, Integer> repeats) {
        var said = day + "|" + reference + "|" + amount;
        return cells.size() > 3 && !cells.get(3).isBlank()
                ? "bank:" + UUID.nameUUIDFromBytes((said + "|" + cells.get(3)).getBytes(UTF_8))
                : "list:" + UUID.nameUUIDFromBytes((said + "|" + repeats.merge(said, 1, Integer::sum)).getBytes(UTF_8));
    }

    private static List<String> cells(String text) {
        return SEPARATOR
                .splitAsStream(text)
                .map(cell -> QUOTES.matcher(cell.strip()).replaceAll(""))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                var day = LocalDate.parse(text, format);
                return Payments.isLikely(day) ? Optional.of(day) : Optional.empty();
            } catch (DateTimeException e) {
                // The next way of writing it.
            }
        }
        return Optional.empty();
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** What comes of a line. */
    public enum Outcome {
        NEW,
        /** It was noted before. */
        KNOWN,
        /** It cannot be noted; the problem says why. */
        WRONG
    }

    /**
     * A line of the list.
     *
     * @param invoice the invoice that it pays
     */
    public record Line(
            int number,
            String text,
            @Nullable LocalDate day,
            @Nullable String reference,
            long amount,
            @Nullable String currency,
            @Nullable String key,
            @Nullable Invoice invoice,
            Outcome outcome,
            @Nullable Message problem) {

        static Line wrong(int number, String text, Message problem) {
            return new Line(number, text, null, null, 0, null, null, null, Outcome.WRONG, problem);
        }

        Line to(@Nullable Standing standing, boolean known) {
            if (standing == null || standing.invoice().creditNote()) {
                return wrong(number, text, Message.of("invoice.list.unknown", Objects.requireNonNull(reference)));
            }
            if (!standing.invoice().currency().equals(currency)) {
                return wrong(
                        number,
                        text,
                        Message.of("money.column.currency", standing.invoice().currency()));
            }
            return new Line(
                    number,
                    text,
                    day,
                    reference,
                    amount,
                    currency,
                    key,
                    standing.invoice(),
                    known ? Outcome.KNOWN : Outcome.NEW,
                    null);
        }

        Payment payment(String by, Instant now) {
            return Payment.of(
                    Objects.requireNonNull(invoice).id(),
                    Objects.requireNonNull(day),
                    amount,
                    Objects.requireNonNull(key),
                    true,
                    text.length() > 500 ? text.substring(0, 500) : text,
                    by,
                    now);
        }
    }
}
