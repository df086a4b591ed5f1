package org.samband.server.funding.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Certainty;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.funding.grant.GrantApplication.Answer;
import org.samband.server.funding.grant.GrantApplication.Request;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Resource;
import org.samband.server.plan.ResourceId;
import org.samband.server.plan.Resources;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for money and notes the answers; the resources of the plan that the money is for follow them. */
@Component
@Transactional
public class GrantApplications {

    private static final int LONGEST = 1_000;
    private static final String APPLIED_FOR = "applied-for";

    private final GrantRows rows;
    private final Resources resources;
    private final AllianceProfiles profiles;

    GrantApplications(GrantRows rows, Resources resources, AllianceProfiles profiles) {
        this.rows = rows;
        this.resources = resources;
        this.profiles = profiles;
    }

    /** Returns all of them, the latest first. */
    @Transactional(readOnly = true)
    public List<GrantApplication> all() {
        return rows.findAllByOrderByIdDesc();
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public GrantApplication get(GrantApplicationId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Notes that money is to be asked for, in the alliance's currency. */
    public GrantApplication plan(Request request) {
        check(request);
        return rows.save(GrantApplication.planned(request, profiles.currency().getCurrencyCode()));
    }

    /** Corrects what is asked of whom, as long as nobody has answered; the money of the plan that it is for stays. */
    public GrantApplication say(GrantApplicationId id, Request request) {
        check(request);
        var application =
                changed(id, it -> it.say(request.forResource(it.request().resourceId())));
        if (application.state() == GrantState.APPLIED && knows(APPLIED_FOR)) {
            follow(application);
        }
        return application;
    }

    public GrantApplication apply(GrantApplicationId id, LocalDate on) {
        var application = changed(id, it -> it.apply(on));
        if (knows(APPLIED_FOR)) {
            follow(application);
        }
        return application;
    }

    /** Notes that money was granted, perhaps another sum than was asked for; the plan counts on that sum from now on. */
    public GrantApplication grant(GrantApplicationId id, long amount, Answer answer, @Nullable LocalDate reportDue) {
        if (amount <= 0 || amount > Amount.LARGEST) {
            throw Refusal.at("granted", "grant.amount-wrong");
        }
        checkAnswer(answer);
        var application = changed(id, it -> it.grant(amount, answer, reportDue));
        follow(application);
        return application;
    }

    /** Notes that money was refused; the plan keeps the need, and counts on the money no longer. */
    public GrantApplication refuse(GrantApplicationId id, Answer answer) {
        checkAnswer(answer);
        var application = changed(id, it -> it.refuse(answer));
        follow(application);
        return application;
    }

    public GrantApplication withdraw(GrantApplicationId id) {
        var application = changed(id, GrantApplication::withdraw);
        follow(application);
        return application;
    }

    /** Notes that whoever gave the money was told how it was used. */
    public GrantApplication report(GrantApplicationId id, LocalDate on) {
        return changed(id, application -> application.report(on));
    }

    private GrantApplication changed(GrantApplicationId id, Consumer<GrantApplication> change) {
        var application = rows.lockAll().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        change.accept(application);
        return rows.save(application);
    }

    /**
     * The resource of the plan is what all applications for it came to: what was granted is sure, without any what is still
     * asked for is hoped for, and only where nothing is left is it refused.
     */
    private void follow(GrantApplication application) {
        var resource = application.request().resourceId();
        if (resource == null) {
            return;
        }
        var alike = resources.alike(resource);
        var all = rows.findAllByOrderByIdDesc().stream()
                .filter(one -> isFor(one, alike) && one.currency().equals(application.currency()))
                .toList();
        var granted = all.stream()
                .mapToLong(one -> Objects.requireNonNullElse(one.granted(), 0L))
                .sum();
        var asked = all.stream().filter(one -> one.state().open()).toList();
        if (granted > 0) {
            resources.reassess(resource, Amount.of(Math.min(granted, Amount.LARGEST), application.currency()), firm());
        } else if (!asked.isEmpty()) {
            if (knows(APPLIED_FOR)) {
                resources.reassess(resource, sum(asked), APPLIED_FOR);
            }
        } else {
            resources.reassess(resource, sum(List.of(application)), Resource.REFUSED);
        }
    }

    private boolean isFor(GrantApplication application, Set<ResourceId> alike) {
        var resource = application.request().resourceId();
        return resource != null
                && (alike.contains(resource) || !Collections.disjoint(resources.alike(resource), alike));
    }

    /** What several ask for together; where one of them does not say how much, nobody knows. */
    private static Amount sum(List<GrantApplication> asking) {
        var sum = 0L;
        for (var one : asking) {
            var amount = one.request().amount();
            if (amount == null) {
                return Amount.of(Amount.Kind.UNKNOWN);
            }
            sum += amount;
        }
        return Amount.of(Math.min(sum, Amount.LARGEST), asking.getFirst().currency());
    }

    private boolean knows(String certainty) {
        return profiles.current().certainties().stream()
                .anyMatch(known -> known.key().equals(certainty));
    }

    /** The profile's word for granted money, else the surest it has. */
    private String firm() {
        return knows(Resource.GRANTED)
                ? Resource.GRANTED
                : profiles.current().certainties().stream()
                        .filter(Certainty::firm)
                        .map(Certainty::key)
                        .findFirst()
                        .orElse(Resource.GRANTED);
    }

    private void check(Request request) {
        var mistakes = new ArrayList<Mistake>();
        said(mistakes, "funder", request.funder());
        said(mistakes, "purpose", request.purpose());
        var amount = request.amount();
        if (amount != null && (amount <= 0 || amount > Amount.LARGEST)) {
            mistakes.add(Mistake.at("amount", "grant.amount-wrong"));
        }
        var resource = request.resourceId();
        if (resource != null && resources.find(resource).isEmpty()) {
            mistakes.add(Mistake.at("resource", "grant.resource-unknown"));
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    private static void checkAnswer(Answer answer) {
        var mistakes = new ArrayList<Mistake>();
        said(mistakes, "decidedBy", answer.decidedBy());
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    private static void said(List<Mistake> mistakes, String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            mistakes.add(Mistake.at(field, "grant.text-length", LONGEST));
        }
    }
}
