package org.samband.server.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a document as JSON and reads it again; the names are part of what is kept for ever. */
final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Block.class, OfBlocks.class)
            .addMixIn(Cell.class, OfCells.class)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocumentJson() {}

    static String write(Document document) {
        return JSON.writeValueAsString(document);
    }

    static Document read(String json) {
        return JSON.readValue(json, Document.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Shares.class, name = "shares"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note")
    })
    private interface OfBlocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cell")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cell.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Cell.Head.class, name = "head"),
        @JsonSubTypes.Type(value = Cell.Number.class, name = "number"),
        @JsonSubTypes.Type(value = Cell.Money.class, name = "money"),
        @JsonSubTypes.Type(value = Cell.Day.class, name = "day"),
        @JsonSubTypes.Type(value = Cell.State.class, name = "state")
    })
    private interface OfCells {}
}
