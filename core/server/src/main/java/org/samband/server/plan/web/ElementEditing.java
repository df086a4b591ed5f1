package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Schedules;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editing of an element where one reads it; who comes second sees both texts and chooses. */
@Controller
@RequestMapping("/{alliance}/elements/{id}")
@Allowed(Role.SECRETARIAT)
class ElementEditing {

    private final Plans plans;
    private final PlanElements elements;
    private final ElementPages pages;
    private final Schedules schedules;
    private final Access access;
    private final AllianceProfiles profiles;

    ElementEditing(
            Plans plans,
            PlanElements elements,
            ElementPages pages,
            Schedules schedules,
            Access access,
            AllianceProfiles profiles) {
        this.plans = plans;
        this.elements = elements;
        this.pages = pages;
        this.schedules = schedules;
        this.access = access;
        this.profiles = profiles;
    }

    @GetMapping("/edit")
    String edit(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model) {
        var page = pages.page(alliance, id);
        form(model, page, ElementForm.of(page.element(), page.texts()), Map.of(), Mistakes.none());
        return inPlace == null ? "plan/element-edit" : "plan/element-form";
    }

    @PostMapping
    String save(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            ElementForm form,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = pages.page(alliance, id);
        try {
            var content = form.content(schedules, page.plan().year());
            elements.rewrite(
                    id,
                    form.seen(),
                    content,
                    form.project(),
                    ElementForm.TEXTS,
                    form.paragraphs(),
                    OwnFieldForm.typed(typed));
        } catch (OptimisticLockingFailureException e) {
            var now = pages.page(alliance, id);
            response.setStatus(Refusal.Kind.CONFLICT.status());
            model.addAttribute("theirs", ElementForm.of(now.element(), now.texts()));
            form(model, now, form, typed, Mistakes.none());
            return "plan/element-conflict";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            form(model, page, form, typed, Mistakes.of(refusal));
            return "plan/element-edit";
        }
        Flash.done(redirect, "plan.element.saved");
        return "redirect:" + page.back();
    }

    @GetMapping("/move")
    String where(@PathVariable String alliance, @PathVariable PlanElementId id, Model model) {
        var page = pages.page(alliance, id);
        var view = plans.view(page.plan().id());
        var outer = view.elements().stream()
                .filter(element -> !view.within(element, id))
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("places", choices(outer));
        model.addAttribute(
                "neighbours", outer.stream().map(ElementEditing::choice).toList());
        model.addAttribute("structure", profiles.current().planStructure());
        return "plan/element-move";
    }

    @PostMapping("/move")
    String move(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestParam int version,
            @RequestParam String level,
            @RequestParam(required = false) @Nullable PlanElementId parent,
            @RequestParam(defaultValue = "") String after,
            RedirectAttributes redirect) {
        elements.move(id, version, place(level, parent, after));
        Flash.done(redirect, "plan.element.moved");
        return "redirect:" + pages.page(alliance, id).back();
    }

    private static PlanElements.Place place(String level, @Nullable PlanElementId parent, String after) {
        var first = after.equals(ElementMove.FIRST);
        return new PlanElements.Place(
                level, true, parent, first || after.isEmpty() ? null : ElementMove.id("after", after), first);
    }

    @GetMapping("/removal")
    String confirm(@PathVariable String alliance, @PathVariable PlanElementId id, Model model) {
        var page = pages.page(alliance, id);
        var view = plans.view(page.plan().id());
        model.addAttribute("page", page);
        model.addAttribute(
                "below",
                view.elements().stream()
                                .filter(element -> view.within(element, id))
                                .count()
                        - 1);
        return "plan/element-removal";
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var page = pages.page(alliance, id);
        elements.remove(id, version);
        Flash.done(redirect, "plan.element.removed", page.element().title());
        return "redirect:" + page.planAddress();
    }

    private void form(Model model, ElementPage page, ElementForm form, Map<String, String> typed, Mistakes mistakes) {
        model.addAttribute("own", OwnFieldForm.of(page.fields(), page.values(), typed));
        var people = new ArrayList<Choice>();
        people.add(new Choice("", "–"));
        access.people()
                .forEach(person -> people.add(new Choice(person.id().value().toString(), person.name())));
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("people", people.stream().distinct().toList());
    }

    private static List<Choice> choices(List<PlanElement> elements) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        elements.forEach(element -> choices.add(choice(element)));
        return choices;
    }

    private static Choice choice(PlanElement element) {
        return new Choice(element.id().value().toString(), element.title());
    }
}
