package org.samband.server.register.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.NewOrganisation;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.OrganisationSearch;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Public;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations of the register over the API. */
@RestController
@RequestMapping("/api/v1/register/organisations")
class RegisterApi {

    private static final int MOST = 500;

    private final Organisations organisations;

    RegisterApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @Public
    @GetMapping
    Items<OrganisationJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable OrganisationId after,
            @RequestParam(defaultValue = "100") int limit) {
        var most = limit(limit);
        var found = organisations.search(
                new OrganisationSearch(q, kind == null ? null : kind(kind), code), after, most + 1);
        var page = found.stream().limit(most).map(OrganisationJson::of).toList();
        return new Items<>(
                page, found.size() > most ? page.getLast().id().value().toString() : null);
    }

    @Public
    @GetMapping("/{id}")
    ResponseEntity<OrganisationJson> show(@PathVariable OrganisationId id) {
        return answer(organisations.find(id).orElseThrow(Refusal::notFound));
    }

    @Administrator
    @PostMapping
    ResponseEntity<OrganisationJson> add(@RequestBody Said said) {
        var added = organisations.add(said.draft());
        return ResponseEntity.created(URI.create(
                        "/api/v1/register/organisations/" + added.id().value()))
                .eTag(SeenVersion.tag(added.version()))
                .body(OrganisationJson.of(added));
    }

    static ResponseEntity<OrganisationJson> answer(Organisation organisation) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(organisation.version()))
                .body(OrganisationJson.of(organisation));
    }

    static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw Refusal.at("limit", "register.limit", MOST);
        }
        return asked;
    }

    private static OrganisationKind kind(String code) {
        return OrganisationKind.of(code)
                .orElseThrow(() -> Refusal.at(
                        "kind",
                        "register.kind-unknown",
                        code,
                        String.join(
                                ", ",
                                List.of(OrganisationKind.values()).stream()
                                        .map(OrganisationKind::code)
                                        .toList())));
    }

    /** What a client says of an organisation. */
    record Said(
            @Nullable String kind,
            @Nullable String country,
            @Nullable String name,
            @Nullable String number) {

        NewOrganisation draft() {
            return new NewOrganisation(
                    RegisterApi.kind(kind == null ? "" : kind),
                    country == null ? "" : country,
                    name == null ? "" : name,
                    number);
        }
    }
}
