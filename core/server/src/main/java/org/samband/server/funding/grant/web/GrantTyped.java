package org.samband.server.funding.grant.web;

import org.samband.server.web.Mistakes;

/**
 * What somebody typed on the page of an application and must mend.
 *
 * @param in the form that it stands in, by the end of its address; empty where there is nothing to mend
 */
public record GrantTyped(String in, AnswerForm typed, Mistakes mistakes) {

    static final GrantTyped NOTHING = new GrantTyped("", AnswerForm.EMPTY, Mistakes.none());

    /** The form that corrects the application itself. */
    static final String CORRECTION = "correction";

    /** Returns what stands in a form. */
    public AnswerForm in(String form) {
        return form.equals(in) ? typed : AnswerForm.EMPTY;
    }

    /** Returns what is wrong in a form. */
    public Mistakes wrong(String form) {
        return form.equals(in) ? mistakes : Mistakes.none();
    }
}
