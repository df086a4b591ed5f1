package org.samband.server.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen, with what is needed to keep text on it readable. */
public record Colour(int red, int green, int blue) {

    /** What text needs to stand out by, where WCAG 2 asks for contrast at level AA. */
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    public static Optional<Colour> of(String hex) {
        var digits = HEX.matcher(hex);
        if (!digits.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(digits.group(1), 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & 255, number & 255));
    }

    /** Mixes in another colour; 0 leaves this one, 1 gives the other. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** Darkens until the colour stands out from white by the ratio. */
    public Colour readableOnWhite(double ratio) {
        var colour = this;
        while (colour.contrast(WHITE) < ratio) {
            colour = colour.mixed(BLACK, 0.04);
        }
        return colour;
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Its contrast with white, rounded down to a tenth, so that what is too little never looks enough. */
    public double ratioOnWhite() {
        return Math.floor(contrast(WHITE) * 10) / 10;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
