package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;

class BuiltInProfilesTests {

    @TempDir
    Path folder;

    private LoadedPlugins plugins;

    @BeforeEach
    void start() {
        plugins = BuiltIns.loaded(folder);
    }

    @AfterEach
    void stop() {
        plugins.destroy();
    }

    @Test
    void are_served_with_their_countries() {
        assertThat(plugins.all())
                .extracting(AllianceProfile::id)
                .containsExactly(
                        "association-of-associations",
                        "norwegian-regional-council",
                        "starter",
                        "swedish-municipal-federation");
        assertThat(plugins.catalogue().countries()).extracting(Country::code).containsExactly("NO", "SE");
        assertThat(plugins.version("starter")).contains("0.1.0");
    }

    @Test
    void answer_without_running_code_of_the_plugin() {
        assertThat(plugins.find("norwegian-regional-council").orElseThrow()).isInstanceOf(KeptProfile.class);
        assertThat(plugins.catalogue().country("NO").orElseThrow()).isInstanceOf(KeptCountry.class);
    }

    @Test
    void live_in_class_loaders_of_their_own_that_see_the_api_alone() throws Exception {
        var norway = plugins.catalogue().jars().stream()
                .flatMap(jar -> jar.jar().countries().stream())
                .filter(country -> country.code().equals("NO"))
                .findFirst()
                .orElseThrow();
        var loader = norway.getClass().getClassLoader();

        assertThat(loader).isNotSameAs(getClass().getClassLoader());
        assertThat(loader.loadClass("org.samband.profile.Country")).isSameAs(Country.class);
        for (var hidden : new String[] {
            "org.springframework.context.ApplicationContext",
            "org.samband.server.SambandApplication",
            "org.pf4j.PluginManager",
            "org.samband.plugins.sweden.Sweden"
        }) {
            assertThatThrownBy(() -> loader.loadClass(hidden)).as(hidden).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("application.yaml")).isNull();
    }
}
