package org.samband.server.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a document that is handed in may be, as the operator says it.
 *
 * @param maxSize the size of the file
 * @param maxExpanded the size of what a Word file unpacks to
 * @param maxParts the number of parts of a Word file
 * @param maxLines the number of lines
 * @param maxCells the number of table cells
 */
@ConfigurationProperties("samband.documents")
record DocumentSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("100MB") DataSize maxExpanded,
        @DefaultValue("2000") int maxParts,
        @DefaultValue("100000") int maxLines,
        @DefaultValue("500000") int maxCells) {

    DocumentLimits limits() {
        return new DocumentLimits(maxSize.toBytes(), maxExpanded.toBytes(), maxParts, maxLines, maxCells);
    }
}
