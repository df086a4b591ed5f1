package org.samband.server.hosting.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.hosting.FirstBodies;
import org.samband.server.hosting.FirstMembers;
import org.samband.server.hosting.OwnOrganisation;
import org.samband.server.hosting.ProposedBody;
import org.samband.server.hosting.SettingUp;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.rule.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of setting an alliance up, over the API. */
@RestController
@Allowed(SECRETARIAT)
@RequestMapping("/api/v1/{alliance}/setting-up")
class SettingUpApi {

    private final SettingUp settingUp;
    private final OwnOrganisation organisation;
    private final FirstMembers members;
    private final FirstBodies bodies;

    SettingUpApi(SettingUp settingUp, OwnOrganisation organisation, FirstMembers members, FirstBodies bodies) {
        this.settingUp = settingUp;
        this.organisation = organisation;
        this.members = members;
        this.bodies = bodies;
    }

    @GetMapping
    Shown show() {
        var done = settingUp.done().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(step -> step.getKey().key())
                .toList();
        return new Shown(done, bodies.proposed());
    }

    @PostMapping("/organisation")
    Shown identify(@RequestBody Identity identity) {
        organisation.identify(
                Objects.requireNonNullElse(identity.name(), ""),
                identity.number(),
                Objects.requireNonNullElse(identity.kind(), OrganisationKind.OTHER));
        return show();
    }

    @PostMapping("/members")
    Shown join(@RequestBody Joining joining) {
        members.join(Objects.requireNonNullElse(joining.organisations(), List.of()), joining.from());
        return show();
    }

    @PostMapping("/bodies")
    Shown found(@RequestBody Founding founding) {
        bodies.found(Objects.requireNonNullElse(founding.bodies(), List.<Wanted>of()).stream()
                .map(body -> Body.Draft.own(
                        Objects.requireNonNullElse(body.name(), ""), Objects.requireNonNullElse(body.type(), "")))
                .toList());
        return show();
    }

    /** How far it has come, and what is proposed. */
    record Shown(List<String> done, List<ProposedBody> bodies) {}

    /** Which organisation the alliance is. */
    record Identity(
            @Nullable String name,
            @Nullable String number,
            @Nullable OrganisationKind kind) {}

    /** The bodies to found. */
    record Founding(@Nullable List<Wanted> bodies) {}

    /** A body to found. */
    record Wanted(@Nullable String type, @Nullable String name) {}

    /** Who become members, and since when. */
    record Joining(
            @Nullable List<OrganisationId> organisations,
            @Nullable LocalDate from) {}
}
