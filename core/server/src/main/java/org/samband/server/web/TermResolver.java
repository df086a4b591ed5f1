package org.samband.server.web;

/** Puts the words of the alliance that is being looked at into a text, where it says {@code [[concept:form]]}. */
@FunctionalInterface
public interface TermResolver {

    /**
     * Returns the text with each token replaced.
     *
     * @param text for example {@code [[plan]]}, {@code [[activity:plural]]} or {@code [[Body:definite]]}
     * @param language the language of the text around it
     */
    String resolve(String text, Language language);
}
