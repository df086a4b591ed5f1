package org.samband.server.document;

/**
 * How large a document that is handed in may be.
 *
 * @param maxSize the size of the file, in bytes
 * @param maxExpanded the size of what a Word file unpacks to, in bytes
 * @param maxParts the number of parts of a Word file
 * @param maxLines the number of lines
 * @param maxCells the number of table cells
 */
public record DocumentLimits(long maxSize, long maxExpanded, int maxParts, int maxLines, int maxCells) {

    private static final long MEGABYTE = 1024L * 1024;

    /** What a server reads unless its operator says otherwise. */
    public static final DocumentLimits USUAL =
            new DocumentLimits(20 * MEGABYTE, 100 * MEGABYTE, 2_000, 100_000, 500_000);

    /** A part that unpacks to more than this multiple of its size is no document. */
    static final int MAX_RATIO = 100;

    /** Small parts may be repetitive. */
    static final long RATIO_MATTERS_FROM = MEGABYTE;

    /** Returns a size as it is told to people. */
    static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, MEGABYTE);
    }
}
