package org.samband.profile.source;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A document as it was handed in: headings, paragraphs, list items and tables, each with its place in the source.
 *
 * <p>The server makes it, from Word files and from text; profiles only say by which words it is read. For example
 * {@code document.lines().getFirst()} is what stands in its first line.
 *
 * @param name the file's name, or a word for pasted text
 * @param blocks the blocks in reading order
 * @param lines the source line by line, as shown beside the draft; the first has number 1
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record SourceDocument(String name, List<SourceBlock> blocks, List<String> lines) {

    /** Copies the lists. */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }
}
