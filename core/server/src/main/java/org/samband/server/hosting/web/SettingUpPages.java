package org.samband.server.hosting.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Body;
import org.samband.server.hosting.FirstBodies;
import org.samband.server.hosting.FirstMembers;
import org.samband.server.hosting.OwnOrganisation;
import org.samband.server.hosting.ProposedBody;
import org.samband.server.hosting.SettingUp;
import org.samband.server.hosting.Step;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Choice;
import org.samband.server.web.Days;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dialogue in which an alliance gets what it needs; it can be left and taken up again at any step. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/setting-up")
class SettingUpPages {

    private static final List<OrganisationKind> KINDS =
            List.of(OrganisationKind.FEDERATION, OrganisationKind.ASSOCIATION, OrganisationKind.OTHER);

    private final SettingUp settingUp;
    private final OwnOrganisation organisation;
    private final FirstMembers members;
    private final FirstBodies bodies;

    SettingUpPages(SettingUp settingUp, OwnOrganisation organisation, FirstMembers members, FirstBodies bodies) {
        this.settingUp = settingUp;
        this.organisation = organisation;
        this.members = members;
        this.bodies = bodies;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("done", settingUp.done());
        return "hosting/overview";
    }

    @GetMapping("/organisation")
    String organisation(Model model, Texts texts) {
        return organisation(ThisAlliance.get().name(), "", "other", Mistakes.none(), model, texts);
    }

    @PostMapping("/organisation")
    String identify(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String kind,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            organisation.identify(name, number, kind(kind));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return organisation(name, number, kind, Mistakes.of(refusal), model, texts);
        }
        return next(Step.ORGANISATION, redirect);
    }

    @GetMapping("/members")
    String members(@RequestParam(required = false) @Nullable OrganisationId county, Model model) {
        return members(county, "", Mistakes.none(), model);
    }

    @PostMapping("/members")
    String join(
            @RequestParam(required = false) @Nullable OrganisationId county,
            @RequestParam(name = "organisation", required = false) @Nullable List<OrganisationId> chosen,
            @RequestParam(defaultValue = "") String from,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (chosen == null || chosen.isEmpty()) {
                throw Refusal.at("organisation", "scheme.join.nobody");
            }
            members.join(chosen, day(from));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return members(county, from, Mistakes.of(refusal), model);
        }
        return next(Step.MEMBERS, redirect);
    }

    @GetMapping("/bodies")
    String bodies(Model model) {
        return bodies(bodies.proposed(), names(bodies.proposed()), Mistakes.none(), model);
    }

    @PostMapping("/bodies")
    String found(
            @RequestParam(name = "type", required = false) @Nullable List<String> types,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var wanted = new LinkedHashMap<String, String>();
        Objects.requireNonNullElse(types, List.<String>of())
                .forEach(type -> wanted.put(type, form.getOrDefault("name-" + type, "")));
        try {
            bodies.found(wanted.entrySet().stream()
                    .map(body -> Body.Draft.own(body.getValue(), body.getKey()))
                    .toList());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            var shown = bodies.proposed().stream()
                    .map(body -> new ProposedBody(body.type(), body.name(), wanted.containsKey(body.type())))
                    .toList();
            var names = names(shown);
            names.putAll(wanted);
            return bodies(shown, names, Mistakes.of(refusal), model);
        }
        return next(Step.BODIES, redirect);
    }

    private String organisation(String name, String number, String kind, Mistakes mistakes, Model model, Texts texts) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("present", organisation.find().orElse(null));
        model.addAttribute(
                "administrator", Actor.current().map(Actor::administrator).orElse(false));
        model.addAttribute("name", name);
        model.addAttribute("number", number);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "kinds",
                KINDS.stream()
                        .map(each -> new Choice(each.code(), texts.say("scheme.kind." + each.code())))
                        .toList());
        model.addAttribute("mistakes", mistakes);
        return "hosting/organisation";
    }

    private String members(@Nullable OrganisationId county, String from, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("counties", members.counties());
        model.addAttribute("county", county == null ? "" : county.value().toString());
        model.addAttribute("found", county == null ? List.of() : members.within(county));
        model.addAttribute("members", members.all());
        model.addAttribute("from", from);
        model.addAttribute("mistakes", mistakes);
        return "hosting/members";
    }

    private static String bodies(
            List<ProposedBody> proposed, Map<String, String> names, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("proposed", proposed);
        model.addAttribute("names", names);
        model.addAttribute("mistakes", mistakes);
        return "hosting/bodies";
    }

    private static Map<String, String> names(List<ProposedBody> proposed) {
        var names = new LinkedHashMap<String, String>();
        proposed.forEach(body -> names.put(body.type(), body.name()));
        return names;
    }

    /** Leads to the next step that is not done, or back to the overview after the last. */
    private String next(Step after, RedirectAttributes redirect) {
        Flash.done(redirect, "hosting.step-done." + after.key());
        var done = settingUp.done();
        var base = "redirect:/" + ThisAlliance.get().slug();
        return Stream.of(Step.values())
                .filter(step -> step.compareTo(after) > 0 && !Boolean.TRUE.equals(done.get(step)))
                .findFirst()
                .map(step -> base + (step == Step.PLAN ? "/plans/imports" : "/setting-up/" + step.key()))
                .orElse(base + "/setting-up");
    }

    private static OrganisationKind kind(String code) {
        return KINDS.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.at("kind", "alliance.field-missing"));
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Days.said("from", LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            throw Refusal.at("from", "hosting.day-wrong");
        }
    }
}
