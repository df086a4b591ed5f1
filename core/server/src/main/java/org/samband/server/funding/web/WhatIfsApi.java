package org.samband.server.funding.web;

import java.net.URI;
import java.util.Objects;
import org.samband.server.funding.Levies;
import org.samband.server.funding.ScenarioId;
import org.samband.server.funding.WhatIf;
import org.samband.server.funding.WhatIfQuestion;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What levies would come to if something about them were different, over the API; nothing real changes. */
@RestController
@RequestMapping("/api/v1/{alliance}/what-ifs")
@Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR})
class WhatIfsApi {

    private final WhatIf whatIf;
    private final Levies levies;

    WhatIfsApi(WhatIf whatIf, Levies levies) {
        this.whatIf = whatIf;
        this.levies = levies;
    }

    @GetMapping
    Items<WhatIfJson> list() {
        return Items.all(whatIf.kept().stream()
                .map(scenario -> WhatIfJson.of(scenario, null))
                .toList());
    }

    /** Computes an effect and keeps nothing. */
    @PostMapping("/effect")
    EffectJson ask(@RequestBody WhatIfJson.Asked asked, Texts texts) {
        return EffectJson.of(whatIf.ask(question(asked)), texts);
    }

    /** Keeps a what-if under its title. */
    @PostMapping
    @Allowed(Role.SECRETARIAT)
    ResponseEntity<WhatIfJson> keep(@PathVariable String alliance, @RequestBody WhatIfJson.Asked asked, Texts texts) {
        var kept = whatIf.keep(Objects.requireNonNullElse(asked.title(), ""), question(asked));
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/what-ifs/" + kept.id().value()))
                .body(WhatIfJson.of(kept, EffectJson.of(whatIf.ask(kept.question()), texts)));
    }

    @GetMapping("/{id}")
    WhatIfJson show(@PathVariable ScenarioId id, Texts texts) {
        var kept = whatIf.kept(id);
        return WhatIfJson.of(kept, EffectJson.of(whatIf.ask(kept.question()), texts));
    }

    @DeleteMapping("/{id}")
    @Allowed(Role.SECRETARIAT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void throwAway(@PathVariable ScenarioId id) {
        whatIf.throwAway(id);
    }

    private WhatIfQuestion question(WhatIfJson.Asked asked) {
        var levy = levies.get(asked.levy());
        return asked.question(levy, whatIf.likelyYear(levy));
    }
}
