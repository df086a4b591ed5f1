package org.samband.server.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.Account;
import org.samband.server.access.Accounts;
import org.samband.server.meeting.MentionedCases;
import org.samband.server.plan.ElementSubmissions;
import org.samband.server.plan.FieldValues;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.settings.OwnFields;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** An element of a plan: its history, resources and where it comes from, as a page or in place. */
@Controller
class ElementPages {

    private final Plans plans;
    private final PlanElements elements;
    private final FollowUp followUp;
    private final Accounts accounts;
    private final Access access;
    private final OwnFields fields;
    private final FieldValues values;
    private final ElementSubmissions submissions;
    private final MentionedCases mentions;

    ElementPages(
            Plans plans,
            PlanElements elements,
            FollowUp followUp,
            Accounts accounts,
            Access access,
            OwnFields fields,
            FieldValues values,
            ElementSubmissions submissions,
            MentionedCases mentions) {
        this.mentions = mentions;
        this.submissions = submissions;
        this.fields = fields;
        this.values = values;
        this.accounts = accounts;
        this.plans = plans;
        this.elements = elements;
        this.followUp = followUp;
        this.access = access;
    }

    @GetMapping("/{alliance}/elements/{id}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    @Transactional(readOnly = true)
    String show(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model) {
        model.addAttribute("page", page(alliance, id));
        return inPlace == null ? "plan/element" : "plan/element-detail";
    }

    ElementPage page(String alliance, PlanElementId id) {
        var element = elements.get(id);
        var history = followUp.history(id);
        var plan = plans.get(element.planId());
        var project = element.project();
        var own = fields.of(element.level());
        return new ElementPage(
                plan,
                element,
                elements.texts(id),
                elements.resources(id),
                history,
                names(element, history),
                own,
                own.isEmpty() ? Map.of() : values.of(id),
                submissions.of(id, access.may(Role.SECRETARIAT)),
                submissions.draft(element),
                mentions.in(element.content().reference(), null, plan.year()),
                mentions.in(project == null ? null : project.mandate(), null, plan.year()),
                "/" + alliance,
                access.may(Role.SECRETARIAT));
    }

    /** Returns the names of those whom the page mentions, also if they have no role here any more. */
    private Map<String, String> names(PlanElement element, List<StatusUpdate> history) {
        var ids = Stream.concat(
                        history.stream().flatMap(said -> Optional.ofNullable(said.account()).stream()),
                        Optional.ofNullable(element.content().account()).stream())
                .collect(Collectors.toSet());
        return accounts.findAllById(ids).stream()
                .collect(Collectors.toMap(account -> account.id().value().toString(), Account::displayName));
    }
}
