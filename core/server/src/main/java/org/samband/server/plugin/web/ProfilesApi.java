package org.samband.server.plugin.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Level;
import org.samband.profile.ReportingCycle;
import org.samband.server.plugin.Profiles;
import org.samband.server.rule.Public;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The profiles that are turned on, over the API. */
@RestController
@Public
@RequestMapping("/api/v1/profiles")
class ProfilesApi {

    private final Profiles profiles;

    ProfilesApi(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    Items<Shown> list() {
        return Items.all(profiles.all().stream().map(this::shown).toList());
    }

    @GetMapping("/{id}")
    Shown show(@PathVariable String id) {
        return profiles.find(id).map(this::shown).orElseThrow(Refusal::notFound);
    }

    private Shown shown(AllianceProfile profile) {
        return new Shown(
                profile.id(),
                profiles.version(profile.id()).orElse(null),
                profile.country().orElse(null),
                profile.terminology().languages(),
                profile.bodyTypes().stream().map(BodyType::key).toList(),
                profile.planStructure().levels().stream().map(Level::key).toList(),
                profile.reportingCycles().stream().map(ReportingCycle::key).toList());
    }

    /** A profile as the API shows it. */
    record Shown(
            String id,
            @Nullable String version,
            @Nullable String country,
            Set<String> languages,
            List<String> bodyTypes,
            List<String> levels,
            List<String> cycles) {}
}
