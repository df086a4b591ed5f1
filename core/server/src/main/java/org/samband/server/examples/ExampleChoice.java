package org.samband.server.examples;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether examples are wanted: unless the operator says otherwise, with the database inside but not with their own. */
@Component
class ExampleChoice {

    private final boolean wanted;

    ExampleChoice(Environment environment) {
        var inside = environment.getProperty("spring.datasource.url") == null;
        this.wanted = environment.getProperty("samband.examples", Boolean.class, inside);
    }

    boolean wanted() {
        return wanted;
    }
}
