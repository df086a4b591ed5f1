package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.profile.Period;
import org.samband.profile.ReportingCycle;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The reporting cycles of this alliance: those of its profile that it uses, and when their reports are due. */
@Component
public class ReportingCycles {

    /** How many days after its period a report is due, unless the alliance says otherwise. */
    public static final int USUAL_DAYS = 30;

    /** The longest that an alliance can leave for a report. */
    public static final int MOST_DAYS = 365;

    private final AllianceProfiles profiles;
    private final AllianceRows rows;
    private final TransactionOperations transactions;

    ReportingCycles(AllianceProfiles profiles, AllianceRows rows, TransactionOperations transactions) {
        this.profiles = profiles;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Returns all that the profile knows, whether the alliance uses them or not. */
    public List<ReportingCycle> known() {
        return profiles.current().reportingCycles();
    }

    /** Returns those that the alliance uses, the usual one first; all where it has chosen none that are left. */
    public List<ReportingCycle> used() {
        var chosen = chosen();
        var used = known().stream()
                .filter(cycle -> chosen.containsKey(cycle.key()))
                .toList();
        return used.isEmpty() ? known() : used;
    }

    /** Returns a period as it was written of a cycle, or empty where the profile does not know it, or is not there. */
    public Optional<Period> period(String cycle, String written) {
        return profiles.find().stream()
                .flatMap(profile -> profile.reportingCycles().stream())
                .filter(each -> each.key().equals(cycle))
                .flatMap(each -> each.period(written).stream())
                .findFirst();
    }

    public boolean uses(ReportingCycle cycle) {
        return used().contains(cycle);
    }

    /** Returns one that the alliance uses, or refuses. */
    public ReportingCycle used(String key) {
        var cycle = known().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.at("cycle", "alliance.cycle-unknown", key));
        if (!uses(cycle)) {
            throw Refusal.at("cycle", "alliance.cycle-unused", key, keys(used()));
        }
        return cycle;
    }

    public int daysToReport(ReportingCycle cycle) {
        return Objects.requireNonNullElse(chosen().get(cycle.key()), USUAL_DAYS);
    }

    /** Returns when the report of a period is due. */
    public LocalDate due(Period period) {
        return period.until().plusDays(daysToReport(period.cycle()));
    }

    /**
     * Chooses the cycles that the alliance uses from now on; what was reported in others stays.
     *
     * @param seenVersion the version of the alliance that whoever chooses has seen
     * @param daysToReport how many days after a period its report is due, by the key of the cycle
     */
    public Alliance use(int seenVersion, Map<String, Integer> daysToReport) {
        check(daysToReport);
        return Objects.requireNonNull(transactions.execute(status -> {
            var alliance = rows.findById(ThisAlliance.get().id()).orElseThrow(Refusal::notFound);
            if (alliance.version() != seenVersion) {
                throw Refusal.conflict("alliance.changed-meanwhile");
            }
            alliance.report(new ChosenCycles(daysToReport));
            return rows.save(alliance);
        }));
    }

    /** Uses all that the profile knows again. */
    public Alliance useAll() {
        return Objects.requireNonNull(transactions.execute(status -> {
            var alliance = rows.findById(ThisAlliance.get().id()).orElseThrow(Refusal::notFound);
            alliance.report(null);
            return rows.save(alliance);
        }));
    }

    private void check(Map<String, Integer> daysToReport) {
        var mistakes = new ArrayList<Mistake>();
        if (daysToReport.isEmpty()) {
            mistakes.add(Mistake.at("cycle", "alliance.cycle-none"));
        }
        var keys = known().stream().map(ReportingCycle::key).toList();
        daysToReport.forEach((key, days) -> {
            if (!keys.contains(key)) {
                mistakes.add(Mistake.at("cycle", "alliance.cycle-unknown", key));
            } else if (days < 0 || days > MOST_DAYS) {
                mistakes.add(Mistake.at("days-" + key, "alliance.cycle-days", MOST_DAYS));
            }
        });
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    private static Map<String, Integer> chosen() {
        var chosen = ThisAlliance.get().cycles();
        return chosen == null ? Map.of() : chosen.daysToReport();
    }

    private static String keys(List<ReportingCycle> cycles) {
        return cycles.stream().map(ReportingCycle::key).collect(Collectors.joining(", "));
    }
}
