package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.springframework.context.ApplicationContext;

/** Sets the scene of tests about cases: bodies, meetings, agendas and what is decided there. */
final class Chamber {

    final Cases cases;
    final CaseNumbers numbers;
    final Decisions decisions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Agendas agendas;

    Chamber(ApplicationContext application) {
        cases = application.getBean(Cases.class);
        numbers = application.getBean(CaseNumbers.class);
        decisions = application.getBean(Decisions.class);
        bodies = application.getBean(Bodies.class);
        meetings = application.getBean(Meetings.class);
        agendas = application.getBean(Agendas.class);
    }

    BodyId body(String name, String type) {
        return bodies.found(Body.Draft.own(name, type)).id();
    }

    BodyId group() {
        return body("Rådmannsgruppen", "chief-executives-group");
    }

    BodyId steering() {
        return body("Styringsgruppen", "steering-group");
    }

    Treatment waiting(BodyId body, String title) {
        return cases.open(body, title, CaseTexts.proposing("Slutter seg til " + title + "."));
    }

    Meeting meeting(LocalDate day, BodyId... bodies) {
        var sitting = new Sitting(day, LocalTime.of(10, 0), null, null, ZoneId.of("Europe/Oslo"), "Drammen");
        return meetings.plan(new Meetings.Draft(null, List.of(bodies), sitting));
    }

    AgendaItem item(Meeting meeting, Treatment treatment) {
        return agendas.add(meeting.id(), treatment.id());
    }

    AgendaItem part(AgendaItem umbrella, Treatment treatment) {
        return agendas.addPart(umbrella.id(), treatment.id());
    }

    AgendaItem under(AgendaItem item, String title) {
        return agendas.addUnder(item.id(), title);
    }

    /** Puts a case on an agenda of its own, gives it its number, and has it decided for good. */
    Decision decided(Treatment treatment, LocalDate day, Outcome outcome, String text) {
        var meeting = meeting(day, treatment.bodyId());
        var item = item(meeting, treatment);
        numbers.give(meeting.id());
        return decisions.finalise(
                decisions.record(item.id(), Verdict.of(outcome, text), null).id());
    }

    Treatment now(Treatment treatment) {
        return cases.treatment(treatment.id());
    }

    String number(Treatment treatment) {
        return now(treatment).number().orElse("");
    }
}
