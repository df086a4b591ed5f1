package org.samband.server.alliance.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Public;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hosted alliances over the API. */
@RestController
@RequestMapping("/api/v1/alliances")
class AllianceApi {

    private final Alliances alliances;

    AllianceApi(Alliances alliances) {
        this.alliances = alliances;
    }

    @Public
    @GetMapping
    Items<Hosted> list() {
        return Items.all(alliances.all().stream().map(Hosted::of).toList());
    }

    @Administrator
    @PostMapping
    ResponseEntity<Hosted> host(@RequestBody ToHost wanted) {
        var alliance = alliances.host(
                given("slug", wanted.slug()),
                given("name", wanted.name()),
                given("profile", wanted.profile()),
                given("language", wanted.language()));
        return ResponseEntity.created(URI.create("/" + alliance.slug())).body(Hosted.of(alliance));
    }

    @Administrator
    @DeleteMapping("/{slug}")
    ResponseEntity<Void> remove(@PathVariable String slug) {
        alliances.remove(alliances.at(slug).orElseThrow(Refusal::notFound).id());
        return ResponseEntity.noContent().build();
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.at(field, "alliance.field-missing");
        }
        return value;
    }

    /** What a client says of an alliance to be opened. */
    record ToHost(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String profile,
            @Nullable String language) {}

    /** A hosted alliance as the API shows it. */
    record Hosted(AllianceId id, String slug, String name, String profile, String language) {
        static Hosted of(Alliance alliance) {
            return new Hosted(alliance.id(), alliance.slug(), alliance.name(), alliance.profile(), alliance.language());
        }
    }
}
