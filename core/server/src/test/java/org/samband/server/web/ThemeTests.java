package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTests {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#ffffff", "#000000", "#00ff00", "#ff0000", "#2f6b3c", "#808080", "#00aaee"})
    void any_colour_gives_a_theme_that_can_be_read(String hex) {
        var scale = Theme.scale(Colour.of(hex).orElseThrow());
        for (var text : new String[] {"text-subtle", "text-default"}) {
            for (var surface : new String[] {"background-tinted", "surface-tinted", "surface-hover"}) {
                assertThat(Objects.requireNonNull(scale.get(text)).contrast(Objects.requireNonNull(scale.get(surface))))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        for (var base : new String[] {"base-default", "base-hover", "base-active"}) {
            assertThat(Objects.requireNonNull(scale.get(base)).contrast(Colour.WHITE))
                    .as("white on " + base)
                    .isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(Objects.requireNonNull(scale.get("border-default")).contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(SHAPE);
    }
}
