package org.samband.server.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samband.profile.document.Block.Share;
import org.samband.profile.document.Block.Shares;
import org.samband.profile.document.Tone;

/** The measures of a bar divided into counted parts. */
public record ShareBar(List<Part> parts) {

    private static final double WIDTH = 1000;

    public static ShareBar of(Shares shares) {
        var total = shares.parts().stream().mapToLong(Share::count).sum();
        var parts = new ArrayList<Part>();
        var before = 0L;
        for (var share : shares.parts()) {
            parts.add(new Part(at(before, total), at(share.count(), total), mark(share.tone())));
            before += share.count();
        }
        return new ShareBar(parts);
    }

    /** Returns the mark that stands for a tone. */
    public static String mark(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "not-started";
            case GOOD -> "on-track";
            case WARNING -> "delayed";
            case BAD -> "stopped";
            case DONE -> "done";
        };
    }

    private static String at(long count, long total) {
        return String.format(Locale.ROOT, "%.1f", total == 0 ? 0 : count * WIDTH / total);
    }

    /** Where a part begins, how wide it is, and by which mark it is known. */
    public record Part(String x, String width, String mark) {}
}
