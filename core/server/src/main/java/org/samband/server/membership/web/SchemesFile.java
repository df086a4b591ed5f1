package org.samband.server.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.membership.SchemeOverview;
import org.samband.server.membership.SchemesDocument;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All schemes of an alliance as a file to take away. */
@Controller
class SchemesFile {

    private final SchemeOverview overview;
    private final CircleFile file;
    private final Clock clock;

    SchemesFile(SchemeOverview overview, CircleFile file, Clock clock) {
        this.overview = overview;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/schemes.{format:[a-z]+}")
    @Allowed
    ResponseEntity<byte[]> take(@PathVariable String format, Texts texts) {
        var today = LocalDate.now(clock);
        var lines = overview.on(today);
        return file.of(SchemesDocument.of(lines, today, ThisAlliance.get().name(), texts), format, "schemes-" + today);
    }
}
