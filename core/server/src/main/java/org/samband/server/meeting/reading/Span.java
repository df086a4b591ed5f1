package org.samband.server.meeting.reading;

/**
 * A stretch of a source line.
 *
 * @param line the line, from 1
 * @param from its first character in the line, from 1
 * @param until the character after its last one, or 1 if the words are not found in the line as they are
 */
public record Span(int line, int from, int until) {}
