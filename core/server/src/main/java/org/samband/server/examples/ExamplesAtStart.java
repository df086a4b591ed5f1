package org.samband.server.examples;

import org.samband.profile.AllianceProfile;
import org.samband.profile.ExampleAlliance;
import org.samband.server.access.Actors;
import org.samband.server.access.FirstAdministrator;
import org.samband.server.alliance.Alliances;
import org.samband.server.plugin.Profiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the examples of every profile that were not loaded before, once the server has started. */
@Component
@Order(FirstAdministrator.ORDER + 100)
class ExamplesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExamplesAtStart.class);

    private final ExampleChoice choice;
    private final Profiles profiles;
    private final LoadedExamples loaded;
    private final ExampleLoading loading;
    private final Actors actors;
    private final Alliances alliances;

    ExamplesAtStart(
            ExampleChoice choice,
            Profiles profiles,
            LoadedExamples loaded,
            ExampleLoading loading,
            Actors actors,
            Alliances alliances) {
        this.choice = choice;
        this.profiles = profiles;
        this.loaded = loaded;
        this.loading = loading;
        this.actors = actors;
        this.alliances = alliances;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!choice.wanted()) {
            return;
        }
        for (var profile : profiles.all()) {
            for (var example : profile.examples()) {
                loadOnce(profile, example);
            }
        }
    }

    /** Loads an example that was never loaded; one whose loading was interrupted begins anew. */
    void loadOnce(AllianceProfile profile, ExampleAlliance example) {
        var slug = example.slug();
        if (loaded.whole(slug).orElse(false)) {
            return;
        }
        loaded.remains(slug).flatMap(alliances::find).ifPresent(interrupted -> alliances.remove(interrupted.id()));
        if (alliances.at(slug).isPresent()) {
            return;
        }
        loaded.begin(slug);
        load(profile, example);
    }

    // One example that cannot be loaded, perhaps of a foreign profile, keeps nobody from the others.
    private void load(AllianceProfile profile, ExampleAlliance example) {
        try {
            actors.called(FirstAdministrator.USER_NAME)
                    .orElseThrow(() -> new IllegalStateException("There is no account to load examples with."))
                    .call(() -> loading.load(profile, example));
            loaded.end(example.slug());
            LOG.info("Loaded the example alliance {}", example.slug());
        } catch (RuntimeException e) {
            loaded.forget(example.slug());
            LOG.warn("The example alliance {} of the profile {} was not loaded", example.slug(), profile.id(), e);
        }
    }
}
