package org.samband.server.funding.result.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.funding.Said;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Row;
import org.samband.server.funding.result.Comparison;
import org.samband.server.funding.result.ResultDoubts;
import org.samband.server.funding.result.ResultLine;
import org.samband.server.funding.result.ResultView;
import org.samband.server.funding.result.Target;
import org.samband.server.funding.result.YearlyResult;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;
import org.samband.server.web.Message;

/** The result of a year as its page shows it. */
public record ResultPage(ResultView view, boolean edits) {

    public YearlyResult result() {
        return view.result();
    }

    public static String list() {
        return MoneyPlaces.at("results");
    }

    public String address() {
        return list() + "/" + result().id().value();
    }

    public List<Link> trail(Frame frame) {
        return List.of(
                new Link(frame.say("money.title"), MoneyPlaces.home()), new Link(frame.say("money.results"), list()));
    }

    public List<Message> doubts() {
        return ResultDoubts.of(view);
    }

    public ResultChart chart() {
        return ResultChart.of(view.comparisons());
    }

    public String money(@Nullable Long amount, Frame frame) {
        return amount == null ? "" : Said.money(amount, result().currency(), frame.texts());
    }

    /** What was budgeted, where not all of it is known as what it is at least. */
    public String budgeted(Comparison row, Frame frame) {
        if (row.budget() == null) {
            return row.more() ? frame.say("plan.amount.unknown") : "";
        }
        return row.more() ? frame.say("result.at-least", money(row.budget(), frame)) : money(row.budget(), frame);
    }

    public String title(Comparison row, Frame frame) {
        return Objects.requireNonNullElseGet(
                row.title(), () -> frame.say("budget.kind." + row.kind().key()));
    }

    public String title(ResultLine line, Frame frame) {
        return line.kindAlone()
                .map(kind -> frame.say("budget.kind." + kind.key()))
                .orElse(line.title());
    }

    public String share(ResultLine line, Frame frame) {
        return view.share(line)
                .map(share -> frame.formats().number(share) + "\u00a0%")
                .orElse("");
    }

    /** Where figures can belong: kinds of income, and the posts of the budget. */
    public List<Choice> targets(Frame frame) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        choices.put("", new Choice("", "–"));
        for (var kind : LineKind.incomes()) {
            var written = new Target.OfKind(kind).written();
            choices.put(written, new Choice(written, frame.say("budget.kind." + kind.key())));
        }
        var budget = view.budget();
        if (budget != null) {
            var rows = new ArrayList<Row>(budget.incomes());
            rows.addAll(budget.allocations());
            for (var row : rows) {
                var line = row.line();
                if (line != null) {
                    var written = new Target.OfPost(line.post()).written();
                    choices.putIfAbsent(written, new Choice(written, line.title()));
                }
            }
        }
        return List.copyOf(choices.values());
    }

    public String target(ResultLine line) {
        return view.target(line).map(Target::written).orElse("");
    }
}
