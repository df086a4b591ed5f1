package org.samband.server.settings.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.web.Colour;

/** How a colour stands out from white; without a colour nothing is said. */
public record Contrast(@Nullable Colour colour, String typed) {

    static Contrast of(String typed) {
        var clean = typed.strip();
        return new Contrast(clean.startsWith("#") ? Colour.of(clean).orElse(null) : null, clean);
    }

    public boolean isEnough() {
        return colour != null && colour.contrast(Colour.WHITE) >= Colour.READABLE;
    }
}
