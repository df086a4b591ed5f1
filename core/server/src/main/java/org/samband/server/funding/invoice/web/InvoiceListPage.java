package org.samband.server.funding.invoice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.funding.Said;
import org.samband.server.funding.invoice.InvoiceState;
import org.samband.server.funding.invoice.InvoiceTerms;
import org.samband.server.funding.invoice.Standing;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/**
 * The list of invoices.
 *
 * @param found one more than a page shows, where there are as many
 * @param chosen the state that is looked for, or null for all
 * @param outstanding what is to be paid yet of all that whoever reads may read, by currency
 * @param runs the issued runs of which no invoices were made
 */
public record InvoiceListPage(
        List<Standing> found,
        @Nullable InvoiceState chosen,
        Map<String, Long> outstanding,
        List<LevyRun> runs,
        @Nullable InvoiceTerms terms,
        boolean edits,
        LocalDate today) {

    static final int SIZE = 50;

    public static String address() {
        return MoneyPlaces.at("invoices");
    }

    public List<Standing> shown() {
        return found.size() <= SIZE ? found : found.subList(0, SIZE);
    }

    /** Returns where the next ones are, or null where these are the last. */
    public @Nullable String next() {
        return found.size() <= SIZE
                ? null
                : address() + "?state=" + (chosen == null ? "" : chosen.key()) + "&after="
                        + found.get(SIZE - 1).invoice().id().value();
    }

    /** Tells whether there is any at all, in whatever state. */
    public boolean any() {
        return !outstanding.isEmpty();
    }

    public String state(Standing standing, Frame frame) {
        return frame.say("invoice.state." + standing.state(today).key());
    }

    public List<Choice> states(Frame frame) {
        var states = new ArrayList<Choice>();
        states.add(new Choice("", frame.say("invoice.all")));
        Arrays.stream(InvoiceState.values())
                .forEach(state -> states.add(new Choice(state.key(), frame.say("invoice.state." + state.key()))));
        return states;
    }

    public List<Choice> runChoices() {
        return runs.stream()
                .map(run -> new Choice(
                        run.id().value().toString(),
                        run.inputs().levy() + " " + run.year() + (run.credits() ? " (−)" : "")))
                .toList();
    }

    /** Returns what is outstanding, in each currency by itself. */
    public List<String> outstanding(Frame frame) {
        return outstanding.entrySet().stream()
                .map(sum -> Said.money(sum.getValue(), sum.getKey(), frame.texts()))
                .toList();
    }
}
