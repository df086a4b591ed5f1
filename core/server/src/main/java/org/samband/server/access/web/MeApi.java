package org.samband.server.access.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.access.Actor;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.samband.server.rule.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client as whom it calls, and what it may do where. */
@RestController
@RequestMapping("/api/v1/me")
@SignedIn
class MeApi {

    private final Access access;
    private final Alliances alliances;

    MeApi(Access access, Alliances alliances) {
        this.access = access;
        this.alliances = alliances;
    }

    @GetMapping
    Me me() {
        var actor = access.actor();
        return new Me(
                actor.id(),
                actor.userName(),
                actor.name(),
                actor.language(),
                actor.administrator(),
                actor.alliances().stream()
                        .map(id -> membership(actor, new AllianceId(id)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private @Nullable Membership membership(Actor actor, AllianceId id) {
        return alliances
                .find(id)
                .map(alliance -> new Membership(
                        alliance.slug(),
                        alliance.name(),
                        actor.rolesIn(id.value()).stream()
                                .sorted()
                                .map(it -> it.code())
                                .toList()))
                .orElse(null);
    }

    /** The account that calls. */
    record Me(
            AccountId id,
            String userName,
            String displayName,
            @Nullable String language,
            boolean administrator,
            List<Membership> alliances) {}

    /** An alliance in which the account has roles. */
    record Membership(String slug, String name, List<String> roles) {}
}
