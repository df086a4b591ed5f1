package org.samband.server.meeting.reading;

/**
 * Two spellings of one name.
 *
 * @param written the spelling found
 * @param name the name it means
 */
public record NameAlias(String written, String name) {}
