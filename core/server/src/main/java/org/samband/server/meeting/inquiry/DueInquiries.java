package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers that are still to come: for the secretariat how many, for contacts and holders of seats their own. */
@Component
class DueInquiries implements DueItems {

    private final Inquiries inquiries;
    private final Access access;

    DueInquiries(Inquiries inquiries, Access access) {
        this.inquiries = inquiries;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> dueItems(LocalDate today) {
        var all = access.may(Role.SECRETARIAT);
        return inquiries.open().stream()
                .filter(each -> all || own(each))
                .map(each -> item(each, all && !own(each)))
                .toList();
    }

    /** Tells whether an answer is still asked of whoever looks. */
    private static boolean own(InquiryView view) {
        return view.answers().stream()
                .anyMatch(answer -> answer.mine() && answer.said().stance() == null);
    }

    private static DueItem item(InquiryView view, boolean all) {
        var inquiry = view.inquiry();
        var what = !all
                ? Message.of("inquiry.due.own", inquiry.title())
                : inquiry.kind() == InquiryKind.CONSULTATION
                        ? Message.of("inquiry.due.consultation", inquiry.title())
                        : Message.of("inquiry.due.answers", inquiry.title(), view.answered(), view.asked());
        var address =
                "/" + ThisAlliance.get().slug() + "/inquiries/" + inquiry.id().value();
        return new DueItem(what, address, inquiry.deadline());
    }
}
