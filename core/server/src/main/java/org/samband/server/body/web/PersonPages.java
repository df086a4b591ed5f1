package org.samband.server.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.AccountId;
import org.samband.server.body.Appointment;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Person;
import org.samband.server.body.PersonId;
import org.samband.server.body.Persons;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of somebody who has places in bodies, where the secretariat says what they sign in with. */
@Controller
@RequestMapping("/{alliance}/persons/{id}")
@Allowed(Role.SECRETARIAT)
class PersonPages {

    private final Persons persons;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Access access;
    private final AccountAdministration accounts;
    private final Clock clock;

    PersonPages(
            Persons persons,
            Bodies bodies,
            Organisations organisations,
            Access access,
            AccountAdministration accounts,
            Clock clock) {
        this.persons = persons;
        this.bodies = bodies;
        this.organisations = organisations;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Allowed
    @GetMapping
    ModelAndView show(@PathVariable String alliance, @PathVariable PersonId id) {
        var person = persons.get(id);
        var account = account(person.account());
        return page(
                alliance,
                person,
                new PersonForm(person.name(), account == null ? "" : account.userName(), person.seen()),
                Mistakes.none());
    }

    @PostMapping
    Object change(
            @PathVariable String alliance,
            @PathVariable PersonId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String userName,
            @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes redirect) {
        try {
            var opened = open && !userName.isBlank() ? accounts.open(userName, name, null) : null;
            var account = userName.isBlank() ? null : access.called(userName).id();
            persons.change(id, version, name, account);
            if (opened != null) {
                return new ModelAndView("access/one-time-password")
                        .addObject("opened", opened)
                        .addObject("back", "/" + alliance + "/persons/" + id.value());
            }
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            var person = persons.get(id);
            var page = page(alliance, person, new PersonForm(name, userName, person.seen()), Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
        Flash.done(redirect, "body.page.changed", name.strip());
        return "redirect:/" + alliance + "/persons/" + id.value();
    }

    private ModelAndView page(String alliance, Person person, PersonForm form, Mistakes mistakes) {
        var edits = access.may(Role.SECRETARIAT);
        var shown = new PersonPage(
                person, edits ? account(person.account()) : null, places(persons.places(person.id())), alliance, edits);
        return new ModelAndView("body/person")
                .addObject("page", shown)
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }

    private List<PersonPage.Place> places(List<Appointment> places) {
        var day = LocalDate.now(clock);
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        var known = organisations.all(places.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .collect(Collectors.<OrganisationId>toSet()));
        return places.stream()
                .map(each -> {
                    var organisation = each.organisation() == null ? null : known.get(each.organisation());
                    return new PersonPage.Place(
                            each,
                            Objects.requireNonNull(names.get(each.body())),
                            organisation == null ? "" : organisation.name(day));
                })
                .toList();
    }

    private Access.@Nullable Person account(@Nullable AccountId id) {
        return id == null ? null : access.account(id).orElse(null);
    }
}
