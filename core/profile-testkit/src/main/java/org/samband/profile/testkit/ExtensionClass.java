package org.samband.profile.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pf4j.Extension;

/** What pf4j needs to find and make an extension. */
record ExtensionClass(Class<?> type) {

    private static final String INDEX = "META-INF/extensions.idx";

    static ExtensionClass of(Object extension) {
        return new ExtensionClass(extension.getClass());
    }

    void check() {
        String name = type.getName();
        assertThat(type.isAnnotationPresent(Extension.class))
                .as("annotate %s with org.pf4j.Extension", name)
                .isTrue();
        assertThat(Modifier.isPublic(type.getModifiers()))
                .as("make %s public", name)
                .isTrue();
        assertThatCode(() -> type.getConstructor().newInstance())
                .as("give %s a public constructor without arguments that does nothing", name)
                .doesNotThrowAnyException();
        assertThat(indexed())
                .as(
                        "%s is not in %s: name pf4j in annotationProcessorPaths, so that its processor writes that file",
                        name, INDEX)
                .contains(name);
    }

    private List<String> indexed() {
        List<String> names = new ArrayList<>();
        try {
            for (URL index : Collections.list(type.getClassLoader().getResources(INDEX))) {
                try (InputStream stream = index.openStream()) {
                    new String(stream.readAllBytes(), UTF_8)
                            .lines()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            .forEach(names::add);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
