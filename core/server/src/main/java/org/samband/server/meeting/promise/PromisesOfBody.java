package org.samband.server.meeting.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyParts;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on the page of a body what was promised or given to it and is not done yet. */
@Component
@Order(10)
class PromisesOfBody implements BodyParts {

    private final PromiseRows rows;
    private final PromiseContexts contexts;
    private final Access access;
    private final Clock clock;

    PromisesOfBody(PromiseRows rows, PromiseContexts contexts, Access access, Clock clock) {
        this.rows = rows;
        this.contexts = contexts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> parts(BodyId body) {
        if (!access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var whole = access.may(Role.SECRETARIAT);
        var views = contexts.of(rows.to(body.value()), today).stream()
                .filter(view -> whole || !view.withheld())
                .toList();
        return Stream.of(
                        part("promise.of-body", views, PromiseKind.RETURN, whole, today),
                        part("promise.tasks-of-body", views, PromiseKind.TASK, whole, today))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static Part part(
            String heading, List<PromiseView> views, PromiseKind kind, boolean whole, LocalDate today) {
        return new Part(
                Message.of(heading),
                views.stream()
                        .filter(view -> view.promise().kind() == kind)
                        .map(view -> new Line(
                                DueWords.of(view, whole, today),
                                DueWords.address(view.promise()),
                                view.standing(today).equals("missed")))
                        .toList());
    }
}
