package org.samband.server.plan.web;

import java.util.Locale;

/** Small turns of phrase that the templates share. */
public final class PlanLinks {

    private PlanLinks() {}

    /** Returns what to put after a plan's address for one of its views. */
    public static String view(String form) {
        return form.equals("document") ? "" : "?view=" + form;
    }

    /** Returns a concept in the way that asks for its word with a capital. */
    public static String capital(String concept) {
        return concept.substring(0, 1).toUpperCase(Locale.ROOT) + concept.substring(1);
    }
}
