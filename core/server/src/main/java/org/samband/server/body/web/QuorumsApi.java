package org.samband.server.body.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorum;
import org.samband.server.body.BodyQuorums;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many must be there for a body to decide, over time, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/bodies/{id}/quorums")
class QuorumsApi {

    private final Bodies bodies;
    private final BodyQuorums quorums;

    QuorumsApi(Bodies bodies, BodyQuorums quorums) {
        this.bodies = bodies;
        this.quorums = quorums;
    }

    /** What its own rules say, the earliest first; none where it is as its type says, or not known. */
    @Allowed
    @GetMapping
    ResponseEntity<Items<Shown>> list(@PathVariable BodyId id) {
        return answer(id);
    }

    /** Says what its own rules ask for from a day on; without a part it is again as its type says. */
    @Allowed(Role.SECRETARIAT)
    @PostMapping
    ResponseEntity<Items<Shown>> say(
            @PathVariable BodyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var seen = SeenVersion.check(ifMatch, body.version());
        SeenVersion.unlessChanged(() -> quorums.say(id, seen, said.rule(), said.basis(), said.from()));
        return answer(id);
    }

    private ResponseEntity<Items<Shown>> answer(BodyId id) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(body.version()))
                .body(Items.all(quorums.of(id).stream().map(Shown::of).toList()));
    }

    /** What a client says of a quorum. */
    record Said(
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable Boolean beyond,
            @Nullable String basis,
            @Nullable LocalDate from) {

        @Nullable
        Quorum rule() {
            return part == null ? null : BodyQuorums.part(part, whole == null ? 1 : whole, Boolean.TRUE.equals(beyond));
        }
    }

    /** A quorum as the API shows it. */
    record Shown(
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable Boolean beyond,
            @Nullable String basis,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {

        static Shown of(BodyQuorum quorum) {
            return new Shown(
                    quorum.part(),
                    quorum.whole(),
                    quorum.beyond(),
                    quorum.basis(),
                    quorum.valid().from(),
                    quorum.lastDay().orElse(null));
        }
    }
}
