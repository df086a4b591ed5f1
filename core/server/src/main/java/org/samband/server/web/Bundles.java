package org.samband.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles of all modules, as they lie on the class path: {@code messages/<module>_<language>.properties}. */
final class Bundles {

    private static final Map<Language, Map<String, String>> LOADED = load();

    private Bundles() {}

    /** Finds a pattern in a language, else in English. */
    static @Nullable String find(Language language, String key) {
        var found = in(language).get(key);
        return found != null ? found : in(Language.EN).get(key);
    }

    static Map<String, String> in(Language language) {
        return LOADED.getOrDefault(language, Map.of());
    }

    private static Map<Language, Map<String, String>> load() {
        var bundles = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            for (var language : Language.values()) {
                var patterns = new HashMap<String, String>();
                for (var file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_" + language.tag() + ".properties")) {
                    read(file).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
                }
                bundles.put(language, Map.copyOf(patterns));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
