package org.samband.server.alliance.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
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

/** The profile of an alliance and its version over the API. */
@RestController
@EvenWithoutProfile
@RequestMapping("/api/v1/{alliance}/profile")
class ProfileOfAllianceApi {

    private final Alliances alliances;
    private final AllianceProfiles profiles;
    private final ProfileMoves moves;

    ProfileOfAllianceApi(Alliances alliances, AllianceProfiles profiles, ProfileMoves moves) {
        this.alliances = alliances;
        this.profiles = profiles;
        this.moves = moves;
    }

    @Allowed
    @GetMapping
    ResponseEntity<Shown> show() {
        return answer(ThisAlliance.get());
    }

    @Allowed(Role.SECRETARIAT)
    @PutMapping
    ResponseEntity<Shown> move(
            @PathVariable String alliance,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Wanted wanted) {
        var present = alliances.at(alliance).orElseThrow(Refusal::notFound);
        var seen = SeenVersion.check(ifMatch, present.version());
        var version = Objects.requireNonNullElse(wanted.version(), "");
        var moved = SeenVersion.unlessChanged(() -> moves.move(present.id(), seen, version));
        return ThisAlliance.call(moved, () -> answer(moved));
    }

    private ResponseEntity<Shown> answer(Alliance alliance) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(alliance.version()))
                .body(new Shown(
                        alliance.profile(),
                        alliance.profileVersion().orElse(null),
                        profiles.missing(),
                        moves.versions(alliance)));
    }

    /** The version that a client wants the alliance to work by. */
    record Wanted(@Nullable String version) {}

    /** The profile of an alliance as the API shows it. */
    record Shown(String profile, @Nullable String version, boolean readOnly, List<String> versions) {}
}
