package org.samband.server.settings;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads pictures that people hand in, and draws them anew, so that nothing but what is seen is kept of them. */
final class Pictures {

    /** The largest file that is read. */
    static final int LARGEST = 300_000;

    /** The most pixels on each side. */
    static final int MOST_PIXELS = 2000;

    private Pictures() {}

    /** Returns a picture in PNG or JPEG as a PNG of the same size on white; empty for all else, and what is too large. */
    static Optional<Drawn> read(byte[] content) {
        if (content.length > LARGEST || !isPng(content) && !isJpeg(content)) {
            return Optional.empty();
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReadersByFormatName(isPng(content) ? "png" : "jpeg")
                    .next();
            try {
                reader.setInput(stream, true, true);
                // The size is read from the head, before any memory is taken for the pixels.
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                var drawn = png(reader.read(0));
                return drawn.content().length > LARGEST ? Optional.empty() : Optional.of(drawn);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of pictures answer broken ones with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static Drawn png(BufferedImage read) {
        var drawn = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.drawImage(read, 0, 0, Color.WHITE, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(bytes.toByteArray(), read.getWidth(), read.getHeight());
    }

    private static boolean isPng(byte[] content) {
        return begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    }

    private static boolean isJpeg(byte[] content) {
        return begins(content, 0xFF, 0xD8, 0xFF);
    }

    private static boolean begins(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** A picture drawn anew, as PNG. */
    record Drawn(byte[] content, int width, int height) {}
}
