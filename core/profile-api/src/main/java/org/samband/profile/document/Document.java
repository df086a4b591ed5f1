package org.samband.profile.document;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A document to be handed out, free of any format: the server writes it as docx, PDF, HTML page, xlsx and text.
 *
 * @param title the document's title, shown first and kept in the file's properties
 * @param subtitle what stands under the title, perhaps empty
 * @param language the language tag of its text, for example {@code nb}
 * @param author the organisation that hands it out
 * @param blocks its content in order
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Document(String title, String subtitle, String language, String author, List<Block> blocks) {

    /** Copies the blocks. */
    public Document {
        blocks = List.copyOf(blocks);
    }
}
