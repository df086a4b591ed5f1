package org.samband.server.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The agreements that run out within the time in which something can be done about it, or have run out with no other. */
@Component
class DueAgreements implements DueItems {

    private static final int MONTHS_AHEAD = 6;

    private final Agreements agreements;
    private final Schemes schemes;
    private final Access access;

    DueAgreements(Agreements agreements, Schemes schemes, Access access) {
        this.agreements = agreements;
        this.schemes = schemes;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var all = agreements.all();
        var known = schemes.all().stream().collect(Collectors.toMap(Scheme::id, scheme -> scheme));
        return all.stream()
                .filter(agreement -> all.stream().noneMatch(other -> follows(other, agreement)))
                .flatMap(
                        agreement -> Optional.ofNullable(known.get(agreement.scheme()))
                                .flatMap(scheme -> due(agreement, scheme, today))
                                .stream())
                .toList();
    }

    private static Optional<DueItem> due(Agreement agreement, Scheme scheme, LocalDate today) {
        return agreement
                .lastDay()
                .filter(last -> scheme.valid().holdsOn(last.plusDays(1)))
                .flatMap(last -> agreement.expiry() == Agreement.Expiry.RENEWED
                        ? renewed(agreement, scheme, last, today)
                        : ending(agreement, scheme, last, today));
    }

    private static Optional<DueItem> ending(Agreement agreement, Scheme scheme, LocalDate last, LocalDate today) {
        var key = last.isBefore(today) ? "scheme.due.agreement-ended" : "scheme.due.agreement-ends";
        return Optional.of(item(key, agreement, scheme, last))
                .filter(_ -> !notice(agreement, last).minusMonths(MONTHS_AHEAD).isAfter(today));
    }

    // What goes on by itself asks for a word only as long as notice can still be given.
    private static Optional<DueItem> renewed(Agreement agreement, Scheme scheme, LocalDate last, LocalDate today) {
        var notice = notice(agreement, last);
        return Optional.of(item("scheme.due.agreement-goes-on", agreement, scheme, notice))
                .filter(_ -> !notice.minusMonths(MONTHS_AHEAD).isAfter(today) && !notice.isBefore(today));
    }

    private static LocalDate notice(Agreement agreement, LocalDate last) {
        var months = agreement.noticeMonths();
        return months == null ? last : last.minusMonths(months);
    }

    private static DueItem item(String key, Agreement agreement, Scheme scheme, LocalDate due) {
        var address = "/" + ThisAlliance.get().slug() + "/agreements/"
                + agreement.id().value();
        return new DueItem(Message.of(key, agreement.title(), scheme.title()), address, due);
    }

    private static boolean follows(Agreement other, Agreement agreement) {
        var end = agreement.valid().until();
        var otherEnd = other.valid().until();
        return end != null
                && other.scheme().equals(agreement.scheme())
                && !other.id().equals(agreement.id())
                && (otherEnd == null || otherEnd.isAfter(end));
    }
}
