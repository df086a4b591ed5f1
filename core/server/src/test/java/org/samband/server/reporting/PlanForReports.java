package org.samband.server.reporting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.plan.Amount;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.RoutesRead;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A small plan of three areas whose parts are reported to different bodies, one of them outside the alliance. */
@Component
public class PlanForReports {

    private final Plans plans;
    private final Bodies bodies;
    private final FollowUp followUp;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    PlanForReports(
            Plans plans,
            Bodies bodies,
            FollowUp followUp,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.plans = plans;
        this.bodies = bodies;
        this.followUp = followUp;
        this.events = events;
        this.transactions = transactions;
    }

    Entered enter() {
        return transactions.execute(status -> entered());
    }

    private Entered entered() {
        var elements = new ArrayList<NewPlan.Element>();
        elements.add(element("regional", null, "area", "Regional utvikling"));
        elements.add(funded(
                element("transport", "regional", "focus", "Areal og transport"),
                new Grant(Amount.of(35_000_000, "NOK"), "member-fees", "set-aside", null, false, "kr 350 000")));
        elements.add(element("hearings", "transport", "measure", "Delta i planprosesser"));
        elements.add(activity("ntp", "hearings", "Samordne innspill til transportplanen", "Q1 – Q4", 1, 12));
        elements.add(activity("pilot", "hearings", "Velge pilotkommuner", "Q3", 7, 9));
        elements.add(element("health", null, "area", "Helse"));
        elements.add(element("khs", "health", "focus", "Kommunehelsesamarbeidet"));
        elements.add(element("influence", "khs", "group", "Påvirkningsarbeid"));
        elements.add(element("secretariat", "influence", "measure", "Felles sekretariat"));
        elements.add(activity("cases", "secretariat", "Forberede saker", "Månedlig", 1, 12));
        elements.add(funded(
                element("messages", "health", "focus", "Elektronisk meldingsutveksling"),
                new Grant(
                        Amount.of(Amount.Kind.IN_FULL),
                        "external-partner",
                        "granted",
                        "Norsk Helsenett",
                        false,
                        "finansieres i sin helhet av Norsk Helsenett")));
        elements.add(element("rollout", "messages", "measure", "Innføring i kommunene"));
        elements.add(activity("guide", "rollout", "Ta i bruk veilederen", "Q1", 1, 3));
        elements.add(new NewPlan.Element(
                "reform",
                null,
                "area",
                new ElementContent(null, "Kommunereformen", null, null, null, null, null, true, false),
                null,
                NewPlan.Source.NONE,
                List.of(),
                List.of()));
        var entered = plans.enter(new NewPlan("Handlingsplan 2016", 2016, null, null, List.of(), List.of(), elements));
        var ids = entered.elements();
        var board = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"))
                .id();
        var assembly = bodies.found(Body.Draft.own("Generalforsamlingen", "general-assembly"))
                .id();
        var khsBoard = bodies.found(Body.Draft.own("Samhandlingsstyret", "cooperation-board"))
                .id();
        var network = bodies.found(Body.Draft.external("Norsk Helsenett")).id();
        events.publishEvent(new RoutesRead(
                entered.plan(),
                List.of(
                        route(ids, "transport", "tertial", board, true),
                        route(ids, "transport", "annual", board, true),
                        route(ids, "transport", "annual", assembly, true),
                        route(ids, "khs", "tertial", khsBoard, true),
                        route(ids, "khs", "tertial", board, true),
                        route(ids, "messages", "tertial", network, false),
                        route(ids, "messages", "tertial", board, false),
                        route(ids, "messages", "annual", assembly, true),
                        route(ids, "messages", "annual", network, true))));
        return new Entered(entered.plan(), ids, board, assembly, khsBoard, network);
    }

    /** Enters a plan of one measure with so many activities, each with a word for the first part of the year. */
    public Entered enterLarge(int activities) {
        return transactions.execute(status -> {
            var elements = new ArrayList<NewPlan.Element>();
            elements.add(element("area", null, "area", "Regional utvikling"));
            elements.add(element("measure", "area", "measure", "Delta i planprosesser"));
            for (var i = 0; i < activities; i++) {
                elements.add(activity("a" + i, "measure", "Aktivitet " + i, "Q1", 1, 3));
            }
            var entered = plans.enter(new NewPlan("Stor plan", 2016, null, null, List.of(), List.of(), elements));
            var board = bodies.findOrFound("Styringsgruppen", false).id();
            events.publishEvent(new RoutesRead(
                    entered.plan(), List.of(new RoutesRead.Line(null, "tertial", board, true, "as written", 1))));
            var plan = new Entered(entered.plan(), entered.elements(), board, board, board, board);
            for (var i = 0; i < activities; i++) {
                say(plan, "a" + i, "2016-T1", Status.ON_TRACK, "Etter planen.");
            }
            return plan;
        });
    }

    void say(Entered plan, String element, String period, Status status, String sentence) {
        followUp.say(plan.element(element), period, status, sentence, null);
    }

    private static NewPlan.Element element(String key, @Nullable String parent, String level, String title) {
        return NewPlan.Element.of(key, parent, level, ElementContent.titled(title));
    }

    private static NewPlan.Element activity(
            String key, String parent, String title, String when, int firstMonth, int lastMonth) {
        var schedule =
                new Schedule(when, Schedule.Kind.RANGE, null, List.of(DateRange.months(2016, firstMonth, lastMonth)));
        return NewPlan.Element.of(
                key,
                parent,
                "activity",
                new ElementContent(null, title, schedule, "Daglig leder", null, null, null, false, false));
    }

    private static NewPlan.Element funded(NewPlan.Element element, Grant grant) {
        return new NewPlan.Element(
                element.key(),
                element.parent(),
                element.level(),
                element.content(),
                null,
                NewPlan.Source.NONE,
                List.of(),
                List.of(new NewPlan.Allotment(grant, null)));
    }

    private static RoutesRead.Line route(
            Map<String, PlanElementId> ids, String element, String cycle, BodyId body, boolean treats) {
        return new RoutesRead.Line(ids.get(element), cycle, body, treats, "as written", 58);
    }

    public record Entered(
            PlanId id,
            Map<String, PlanElementId> elements,
            BodyId board,
            BodyId assembly,
            BodyId khsBoard,
            BodyId network) {

        PlanElementId element(String key) {
            return requireNonNull(elements.get(key), key);
        }

        Report.Matter tertial(BodyId body) {
            return new Report.Matter(id, "tertial", "2016-T1", body);
        }

        Report.Matter annual(BodyId body) {
            return new Report.Matter(id, "annual", "2016", body);
        }
    }
}
