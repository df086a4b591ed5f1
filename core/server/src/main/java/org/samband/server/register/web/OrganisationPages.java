package org.samband.server.register.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.OrganisationSearch;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anyone finds organisations and reads what the register knows of one. */
@Controller
@Public
@RequestMapping("/register/organisations")
class OrganisationPages {

    private static final int PAGE = 50;

    private final Organisations organisations;
    private final OrganisationPageMaker maker;
    private final Clock clock;

    OrganisationPages(Organisations organisations, OrganisationPageMaker maker, Clock clock) {
        this.organisations = organisations;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable OrganisationId after,
            Model model) {
        var search = new OrganisationSearch(q, OrganisationKind.of(kind).orElse(null), null);
        var found = organisations.search(search, after, PAGE + 1);
        model.addAttribute("list", OrganisationList.of(q, kind, found, PAGE));
        return "register/organisations";
    }

    @GetMapping("/{id}")
    String show(@PathVariable OrganisationId id, Model model) {
        model.addAttribute("page", maker.page(id, LocalDate.now(clock)));
        return "register/organisation";
    }
}
