package org.samband.server.funding.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.LevyAmounts;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.RunState;
import org.samband.server.funding.RunWords;
import org.samband.server.funding.YearBefore;
import org.samband.server.funding.budget.BudgetedLevies.Budgeted;
import org.samband.server.web.Frame;

/**
 * One run as its page shows it.
 *
 * @param credit the run that takes it back, if there is one
 * @param budgeted what the adopted budget of the year expects, or null
 * @param whole whether the reader sees what everybody pays, or only what its own organisation does
 */
public record RunPage(
        LevyRun run,
        List<Contribution> contributions,
        @Nullable LevyRunId credit,
        @Nullable Budgeted budgeted,
        boolean whole,
        boolean editable) {

    private static final double WIDTH = 100;

    public String address() {
        return FundingPlaces.run(run.id());
    }

    public String title(Frame frame) {
        return new RunWords(frame.texts()).title(run);
    }

    public Map<String, String> facts(Frame frame) {
        var facts = new LinkedHashMap<>(new RunWords(frame.texts()).facts(run, whole));
        if (budgeted != null) {
            facts.put(frame.say("levy.run.budgeted"), budgeted.said(run, frame.texts()));
        }
        return facts;
    }

    public List<String> leftOut(Frame frame) {
        return new RunWords(frame.texts()).leftOut(run);
    }

    public List<String> doubts(Frame frame) {
        return new RunWords(frame.texts()).doubts(run);
    }

    public String basisHead(Frame frame) {
        return new RunWords(frame.texts()).basisHead(run.inputs());
    }

    public String basis(Contribution contribution, Frame frame) {
        if (contribution.alone(run.inputs())) {
            return "";
        }
        var number = contribution.basis().stripTrailingZeros();
        return frame.formats().number(number.scale() < 0 ? number.setScale(0) : number);
    }

    public String given(Frame frame) {
        return new Explanation(run, frame.texts()).given();
    }

    public String amount(long amount, Frame frame) {
        return new Explanation(run, frame.texts()).amount(amount);
    }

    public String change(Contribution contribution, Frame frame) {
        return contribution.change().map(change -> change(change, frame)).orElse("");
    }

    public List<String> explanation(Contribution contribution, Frame frame) {
        return new Explanation(run, frame.texts()).parts(contribution);
    }

    /** Returns what all paid the year before, for those who see what everybody pays. */
    public Optional<YearBefore> yearBefore() {
        return whole ? Optional.ofNullable(run.inputs().yearBefore()) : Optional.empty();
    }

    /** Returns who paid then and pays no more. */
    public List<YearBefore.Gone> gone() {
        return yearBefore().map(YearBefore::gone).orElse(List.of());
    }

    public String change(long amount, Frame frame) {
        return new LevyAmounts(run.inputs().unit(), run.currency().orElse(null), frame.texts()).change(amount);
    }

    public boolean anyBefore() {
        return contributions.stream().anyMatch(contribution -> contribution.before() != null)
                || yearBefore().isPresent();
    }

    /** Returns how wide the bar of a share is, of a hundred for the largest. */
    public String width(Contribution contribution) {
        var largest = contributions.stream()
                .mapToLong(each -> Math.abs(each.amount()))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%.1f", largest == 0 ? 0 : Math.abs(contribution.amount()) * WIDTH / largest);
    }

    public boolean is(String state) {
        return run.state() == RunState.valueOf(state);
    }
}
