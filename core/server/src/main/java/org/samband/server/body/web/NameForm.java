package org.samband.server.body.web;

import org.samband.server.body.BodyId;

/** What somebody types about a name that a body has from a day on. */
public record NameForm(String alliance, BodyId body, int version, String name, String legalBasis, String from) {

    public String back() {
        return "/" + alliance + "/bodies/" + body.value();
    }
}
