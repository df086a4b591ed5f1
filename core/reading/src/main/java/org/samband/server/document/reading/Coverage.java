package org.samband.server.document.reading;

import java.util.Collection;
import java.util.List;

/**
 * How much of a source a draft speaks of.
 *
 * @param filled the number of lines that say something
 * @param accounted the number of those that are in the draft, asked about, or left out with a reason
 */
public record Coverage(long filled, long accounted) {

    public static Coverage of(List<String> lines, Collection<Integer> accounted) {
        return new Coverage(
                lines.stream().filter(line -> !line.isBlank()).count(),
                accounted.stream()
                        .filter(line -> line >= 1 && line <= lines.size())
                        .filter(line -> !lines.get(line - 1).isBlank())
                        .count());
    }
}
