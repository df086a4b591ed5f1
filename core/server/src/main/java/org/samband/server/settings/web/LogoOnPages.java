package org.samband.server.settings.web;

import java.time.Duration;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.PublishedOr;
import org.samband.server.settings.LogoPart;
import org.samband.server.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the pages of an alliance its logo; another picture has another address. */
@Controller
class LogoOnPages {

    private final LogoPart logo;
    private final Access access;

    LogoOnPages(LogoPart logo, Access access) {
        this.logo = logo;
        this.access = access;
    }

    @GetMapping("/{alliance}/logo/{hash:[0-9a-f]{64}}.png")
    @PublishedOr
    ResponseEntity<byte[]> show(@PathVariable String hash) {
        var alliance = ThisAlliance.get();
        access.requirePublished(alliance.publishes() || alliance.publishesMembers());
        return alliance.logo()
                .filter(hash::equals)
                .flatMap(_ -> logo.mark())
                .map(mark -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                        .body(mark.png()))
                .orElseThrow(Refusal::notFound);
    }
}
