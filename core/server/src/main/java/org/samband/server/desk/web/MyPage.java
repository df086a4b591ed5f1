package org.samband.server.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.SignedIn;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody must do in all the alliances they have a part in; each is asked in a transaction of its own. */
@Controller
class MyPage implements FrameSource {

    private static final int ORDER = 12;

    private final Access access;
    private final Alliances alliances;
    private final ObjectProvider<DueItems> due;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MyPage(
            Access access,
            Alliances alliances,
            ObjectProvider<DueItems> due,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.alliances = alliances;
        this.due = due;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/my")
    String show(Model model, Texts texts) {
        var today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute(
                "places",
                access.actor().alliances().stream()
                        .map(AllianceId::new)
                        .map(alliances::find)
                        .flatMap(found -> found.stream())
                        .sorted(Comparator.comparing(Alliance::name))
                        .map(alliance -> new MyPlace(alliance.name(), alliance.slug(), tasks(alliance, today, texts)))
                        .toList());
        return "desk/my";
    }

    // Words are said inside the alliance, because they are its own.
    private List<MyTask> tasks(Alliance alliance, LocalDate today, Texts texts) {
        return ThisAlliance.call(
                alliance,
                () -> Objects.requireNonNull(transaction.execute(_ -> due.orderedStream()
                        .flatMap(each -> each.dueItems(today).stream())
                        .sorted(Comparator.comparing(DueItem::due))
                        .map(each -> new MyTask(texts.say(each.what()), each.address(), each.due()))
                        .toList())));
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return Stream.of(new NavigationItem(ORDER, "desk.my.title", "/my"))
                .filter(item -> ThisAlliance.find().isPresent() && access.may())
                .toList();
    }
}
