package org.samband.server.funding.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samband.server.web.Message;

/** What in the accounts of a year does not fit together; it stands as it was stated, and somebody should ask. */
public final class ResultDoubts {

    private ResultDoubts() {}

    public static List<Message> of(ResultView view) {
        var doubts = new ArrayList<Message>();
        var result = view.result();
        var stated = result.statement().stated();
        view.computed()
                .filter(computed -> stated != null && !stated.equals(computed))
                .ifPresent(_ -> doubts.add(Message.of("result.doubt.stated")));
        var equityOn = result.statement().equityOn();
        if (equityOn != null && !equityOn.equals(LocalDate.of(result.year(), 12, 31))) {
            doubts.add(Message.of("result.doubt.equity-day", equityOn, result.year()));
        }
        carried(result.statement(), doubts);
        restricted(view, doubts);
        if (!view.unmapped().isEmpty()) {
            doubts.add(Message.of("result.doubt.unmapped", view.unmapped().size()));
        }
        return doubts;
    }

    /** Money for one purpose pays for no other, whatever the accounts add up to. */
    private static void restricted(ResultView view, List<Message> doubts) {
        for (var money : view.restricted()) {
            money.taken()
                    .forEach(line ->
                            doubts.add(Message.of("result.doubt.restricted-taken", line.title(), money.title())));
            if (money.left() > 0) {
                doubts.add(Message.of("result.doubt.restricted-left", money.title()));
            }
        }
        if (RestrictedMoney.misspent(view) > 0) {
            doubts.add(Message.of("result.doubt.restricted-misspent"));
        }
    }

    private static void carried(YearlyResult.Statement statement, List<Message> doubts) {
        var stated = statement.stated();
        var equity = statement.equity();
        if (statement.carried() == Carried.UNCOVERED_LOSS && equity != null && equity > 0) {
            doubts.add(Message.of("result.doubt.uncovered-loss"));
        }
        if (stated != null && stated < 0 && statement.carried() == Carried.TO_EQUITY
                || stated != null && stated > 0 && statement.carried() == Carried.FROM_EQUITY) {
            doubts.add(Message.of("result.doubt.direction"));
        }
    }
}
