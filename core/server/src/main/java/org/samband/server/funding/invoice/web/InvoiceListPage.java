package org.samband.server.funding.invoice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param all those that whoever reads may read
 * @param chosen the state that is looked for, or null for all
 * @param runs the issued runs of which no invoices were made
 */
public record InvoiceListPage(
        List<Standing> all,
        @Nullable InvoiceState chosen,
        List<LevyRun> runs,
        @Nullable InvoiceTerms terms,
        boolean edits,
        LocalDate today) {

    public static String address() {
        return MoneyPlaces.at("invoices");
    }

    public List<Standing> shown() {
        return chosen == null
                ? all
                : all.stream()
                        .filter(standing -> standing.state(today) == chosen)
                        .toList();
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
        Map<String, Long> sums = new TreeMap<>();
        all.forEach(
                standing -> sums.merge(standing.invoice().currency(), Math.max(0, standing.outstanding()), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> Said.money(sum.getValue(), sum.getKey(), frame.texts()))
                .toList();
    }
}
