package org.samband.server.funding.budget.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Said;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.funding.budget.BudgetLineId;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Row;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/** The form of one line of a budget, with what it offers to choose from. */
public record LinePage(
        BudgetPage page,
        @Nullable BudgetLineId id,
        LineForm form,
        List<String> sourceKeys,
        List<String> certaintyKeys) {

    public String action() {
        return page.address() + "/lines" + (id == null ? "" : "/" + id.value());
    }

    public boolean net() {
        return LineKind.NET.name().equals(form.kind());
    }

    public boolean income() {
        return LineKind.incomes().stream().anyMatch(kind -> kind.name().equals(form.kind()));
    }

    public boolean allocation() {
        return LineKind.ALLOCATION.name().equals(form.kind());
    }

    public String kind(Frame frame) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind.name().equals(form.kind()))
                .map(kind -> frame.say("budget.kind." + kind.key()))
                .findFirst()
                .orElse("");
    }

    public List<Choice> known(Frame frame) {
        return Stream.of("AMOUNT", "NOTHING", "LATER", "UNKNOWN")
                .map(key -> new Choice(key, frame.say("budget.known." + key)))
                .toList();
    }

    public List<Choice> sources(Frame frame) {
        return choices(sourceKeys.stream()
                .map(key -> new Choice(key, Said.source(key, frame.texts())))
                .toList());
    }

    public List<Choice> certainties(Frame frame) {
        return choices(certaintyKeys.stream()
                .map(key -> new Choice(key, Said.certainty(key, frame.texts())))
                .toList());
    }

    public List<Choice> elements() {
        return choices(page.elements().entrySet().stream()
                .map(entry -> new Choice(entry.getKey().value().toString(), entry.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList());
    }

    public List<Choice> incomes() {
        return choices(page.view().incomes().stream()
                .map(Row::line)
                .filter(Objects::nonNull)
                .map(line -> new Choice(line.id().value().toString(), line.title()))
                .toList());
    }

    /** The lines that another can be worked out from. */
    public List<BudgetLine> terms() {
        return page.view()
                .rows()
                .map(Row::line)
                .filter(Objects::nonNull)
                .filter(this::isTerm)
                .toList();
    }

    private boolean isTerm(BudgetLine line) {
        return !line.derived() && line.kind() != LineKind.NET && !line.id().equals(id);
    }

    private static List<Choice> choices(List<Choice> known) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        choices.addAll(known);
        return choices;
    }
}
