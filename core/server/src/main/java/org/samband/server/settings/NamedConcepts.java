package org.samband.server.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Concepts;
import org.samband.profile.Level;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.stereotype.Component;

/** The concepts that an alliance can have words of its own for. */
@Component
public class NamedConcepts {

    private final AllianceProfiles profiles;

    NamedConcepts(AllianceProfiles profiles) {
        this.profiles = profiles;
    }

    /** Returns them in the order people look for them: plan levels, bodies, what the core speaks of, then the rest. */
    public List<String> inOrder() {
        var profile = profiles.current();
        return Stream.of(
                        profile.planStructure().levels().stream().map(Level::key),
                        profile.bodyTypes().stream().map(BodyType::key),
                        Concepts.all().stream(),
                        others(profile))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    Set<String> all() {
        return inOrder().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> others(AllianceProfile profile) {
        return profile.terminology().languages().stream()
                .flatMap(language -> profile.terminology().concepts(language).stream());
    }
}
