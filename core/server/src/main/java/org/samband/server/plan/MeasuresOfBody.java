package org.samband.server.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyParts;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on the page of a body what it answers for in the plans under way: where they name it, alone or among others. */
@Component
@Order(20)
class MeasuresOfBody implements BodyParts {

    private final Plans plans;
    private final ElementRows elements;
    private final Bodies bodies;
    private final Access access;
    private final Clock clock;

    MeasuresOfBody(Plans plans, ElementRows elements, Bodies bodies, Access access, Clock clock) {
        this.plans = plans;
        this.elements = elements;
        this.bodies = bodies;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(BodyId body) {
        var underWay = access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER)
                ? plans.underWay(LocalDate.now(clock)).stream().collect(Collectors.toMap(Plan::id, Function.identity()))
                : Map.<PlanId, Plan>of();
        if (underWay.isEmpty()) {
            return List.of();
        }
        var answered = elements.answeredFor(underWay.keySet());
        var named = bodies.findByNames(
                answered.stream().flatMap(MeasuresOfBody::whoAnswers).collect(Collectors.toSet()));
        var lines = answered.stream()
                .filter(element -> whoAnswers(element).anyMatch(name -> is(named.get(name), body)))
                .map(element -> line(element, Objects.requireNonNull(underWay.get(element.planId()))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("plan.of-body"), lines));
    }

    private static boolean is(@Nullable Body found, BodyId body) {
        return found != null && found.id().equals(body);
    }

    private static Stream<String> whoAnswers(PlanElement element) {
        var written = Objects.requireNonNullElse(element.content().responsible(), "");
        return Stream.concat(Stream.of(written), Arrays.stream(written.split("[,;/]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Line line(PlanElement element, Plan plan) {
        return new Line(
                Message.of("plan.of-body.element", element.content().title(), plan.title()),
                "/" + ThisAlliance.get().slug() + "/elements/" + element.id().value(),
                false);
    }
}
