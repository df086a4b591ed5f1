package org.samband.server.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.samband.server.rule.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Makes the style sheet of one colour: the scale of the design system, each step dark or light enough for its use. */
@RestController
@Public
class Theme {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping("/theme/{colour:[0-9a-f]{6}}.css")
    ResponseEntity<String> of(@PathVariable String colour) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(sheet(Colour.of(colour).orElseThrow(Refusal::notFound)));
    }

    private static String sheet(Colour brand) {
        var variables = scale(brand).entrySet().stream()
                .map(step -> "  --ds-color-accent-" + step.getKey() + ": " + step.getValue() + ";\n")
                .collect(Collectors.joining());
        return "@layer samband.theme {\n:root {\n  --brand: " + brand.readableOnWhite(3) + ";\n" + variables + "}\n}\n";
    }

    static Map<String, Colour> scale(Colour brand) {
        var base = brand.readableOnWhite(5.5);
        var scale = new LinkedHashMap<String, Colour>();
        scale.put("background-tinted", base.mixed(Colour.WHITE, 0.95));
        scale.put("surface-tinted", base.mixed(Colour.WHITE, 0.9));
        scale.put("surface-hover", base.mixed(Colour.WHITE, 0.83));
        scale.put("surface-active", base.mixed(Colour.WHITE, 0.75));
        scale.put("border-subtle", base.mixed(Colour.WHITE, 0.6));
        scale.put("border-default", base.mixed(Colour.WHITE, 0.15));
        scale.put("border-strong", base);
        scale.put("text-subtle", base.readableOnWhite(7));
        scale.put("text-default", base.mixed(Colour.BLACK, 0.45));
        scale.put("base-default", base);
        scale.put("base-hover", base.mixed(Colour.BLACK, 0.2));
        scale.put("base-active", base.mixed(Colour.BLACK, 0.35));
        scale.put("base-contrast-subtle", base.mixed(Colour.WHITE, 0.85));
        scale.put("base-contrast-default", Colour.WHITE);
        return scale;
    }
}
