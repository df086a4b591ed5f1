package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Serves the profiles of the built-in jars until the installer of plugins takes over. */
@Component
class BuiltInJars implements Profiles {

    private final List<Object> extensions = new ArrayList<>();

    BuiltInJars() throws IOException, ReflectiveOperationException {
        for (var jar : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/**/*.jar")) {
            var file = Files.createTempFile("profile", ".jar");
            Files.write(file, jar.getContentAsByteArray());
            var loader = new URLClassLoader(
                    new URL[] {file.toUri().toURL()}, getClass().getClassLoader());
            try (var index = loader.findResource("META-INF/extensions.idx").openStream()) {
                for (var line : new String(index.readAllBytes(), UTF_8).lines().toList()) {
                    if (!line.startsWith("#") && !line.isBlank()) {
                        extensions.add(
                                loader.loadClass(line.strip()).getConstructor().newInstance());
                    }
                }
            }
        }
    }

    @Override
    public List<AllianceProfile> all() {
        return extensions.stream()
                .filter(AllianceProfile.class::isInstance)
                .map(AllianceProfile.class::cast)
                .sorted(Comparator.comparing(AllianceProfile::id))
                .toList();
    }

    @Override
    public Optional<AllianceProfile> find(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    @Component
    static class BuiltInCountries implements Countries {

        private final BuiltInJars jars;

        BuiltInCountries(BuiltInJars jars) {
            this.jars = jars;
        }

        @Override
        public List<Country> all() {
            return jars.extensions.stream()
                    .filter(Country.class::isInstance)
                    .map(Country.class::cast)
                    .sorted(Comparator.comparing(Country::code))
                    .toList();
        }

        @Override
        public Optional<Country> find(String code) {
            return all().stream().filter(country -> country.code().equals(code)).findFirst();
        }
    }
}
