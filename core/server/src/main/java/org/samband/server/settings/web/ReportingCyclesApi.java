package org.samband.server.settings.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.settings.CyclesPart;
import org.samband.server.settings.Settings;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reporting cycles of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/reporting-cycles")
class ReportingCyclesApi {

    private final ReportingCycles cycles;
    private final Alliances alliances;
    private final Settings settings;

    ReportingCyclesApi(ReportingCycles cycles, Alliances alliances, Settings settings) {
        this.settings = settings;
        this.cycles = cycles;
        this.alliances = alliances;
    }

    @Allowed
    @GetMapping
    ResponseEntity<Items<Shown>> list() {
        return answer(ThisAlliance.get());
    }

    @Allowed(Role.SECRETARIAT)
    @PutMapping
    ResponseEntity<Items<Shown>> use(
            @PathVariable String alliance,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted) {
        var present = alliances.at(alliance).orElseThrow(Refusal::notFound);
        var seen = SeenVersion.check(ifMatch, present.version());
        var saved = SeenVersion.unlessChanged(
                () -> settings.remembering(CyclesPart.KEY, () -> cycles.use(seen, wanted.daysToReport())));
        return ThisAlliance.call(saved, () -> answer(saved));
    }

    private ResponseEntity<Items<Shown>> answer(Alliance alliance) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(alliance.version()))
                .body(Items.all(cycles.known().stream()
                        .map(cycle -> new Shown(cycle.key(), cycles.uses(cycle), cycles.daysToReport(cycle)))
                        .toList()));
    }

    /** The cycles that a client wants the alliance to use. */
    record Wanted(@Nullable List<Use> items) {

        Map<String, Integer> daysToReport() {
            var days = new LinkedHashMap<String, Integer>();
            for (var use : Objects.requireNonNullElse(items, List.<Use>of())) {
                days.put(
                        Objects.requireNonNullElse(use.cycle(), ""),
                        Objects.requireNonNullElse(use.daysToReport(), ReportingCycles.USUAL_DAYS));
            }
            return days;
        }
    }

    /** A cycle to use, and how many days after a period its report is due. */
    record Use(@Nullable String cycle, @Nullable Integer daysToReport) {}

    /** A cycle as the API shows it. */
    record Shown(String cycle, boolean used, int daysToReport) {}
}
