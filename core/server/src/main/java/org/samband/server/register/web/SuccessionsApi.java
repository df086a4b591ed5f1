package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.Succession;
import org.samband.server.register.SuccessionChanges;
import org.samband.server.register.Successions;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Public;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who took over from an organisation, and from whom it took over, over the API. */
@RestController
@RequestMapping("/api/v1/register/organisations/{id}/successions")
@Administrator
class SuccessionsApi {

    private final Organisations organisations;
    private final Successions successions;
    private final SuccessionChanges changes;

    SuccessionsApi(Organisations organisations, Successions successions, SuccessionChanges changes) {
        this.organisations = organisations;
        this.successions = successions;
        this.changes = changes;
    }

    @Public
    @GetMapping
    Items<Shown> list(@PathVariable OrganisationId id) {
        present(id);
        return Items.all(successions.of(List.of(id)).stream().map(Shown::of).toList());
    }

    /** Says that another organisation takes over from this one. */
    @PostMapping
    ResponseEntity<OrganisationJson> record(
            @PathVariable OrganisationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var seen = SeenVersion.check(ifMatch, present(id).version());
        return RegisterApi.answer(changes.record(said.succession(id), seen, Boolean.TRUE.equals(said.ends())));
    }

    @DeleteMapping("/{successor}/{on}")
    ResponseEntity<OrganisationJson> withdraw(
            @PathVariable OrganisationId id,
            @PathVariable OrganisationId successor,
            @PathVariable LocalDate on,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, present(id).version());
        return RegisterApi.answer(changes.withdraw(id, successor, on, seen));
    }

    private Organisation present(OrganisationId id) {
        return organisations.find(id).orElseThrow(Refusal::notFound);
    }

    static Succession.Kind kind(@Nullable String written) {
        return Arrays.stream(Succession.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Refusal.at("kind", "register.succession.kind-unknown"));
    }

    /** A succession as the API shows it. */
    record Shown(OrganisationId predecessor, OrganisationId successor, String kind, LocalDate on) {

        static Shown of(Succession succession) {
            return new Shown(
                    succession.predecessor(),
                    succession.successor(),
                    succession.kind().name().toLowerCase(Locale.ROOT),
                    succession.on());
        }
    }

    /**
     * What a client says of a succession.
     *
     * @param kind merger, split or continuation
     * @param ends whether who is split ends; who is merged or continued always does
     */
    record Said(
            @Nullable String kind,
            @Nullable OrganisationId successor,
            @Nullable LocalDate on,
            @Nullable Boolean ends) {

        Succession succession(OrganisationId predecessor) {
            var chosen = SuccessionsApi.kind(kind);
            if (successor == null) {
                throw Refusal.at("successor", "register.field-missing");
            }
            if (on == null) {
                throw Refusal.at("on", "register.field-missing");
            }
            return new Succession(predecessor, successor, chosen, on);
        }
    }
}
