package org.samband.server.hosting;

/**
 * A body that the profile proposes.
 *
 * @param type the key of its type
 * @param name what it would be called, by the word for its type
 * @param usual whether most alliances of the kind have it from the beginning
 */
public record ProposedBody(String type, String name, boolean usual) {}
