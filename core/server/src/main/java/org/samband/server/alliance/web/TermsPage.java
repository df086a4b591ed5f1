package org.samband.server.alliance.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.BodyType;
import org.samband.profile.Concepts;
import org.samband.profile.Level;
import org.samband.profile.Term;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Flash;
import org.samband.server.web.Language;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat replaces words of the profile by its own, with all their forms. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/terms")
class TermsPage {

    private final AllianceTerms terms;
    private final OwnTerms ownTerms;
    private final AllianceProfiles profiles;

    TermsPage(AllianceTerms terms, OwnTerms ownTerms, AllianceProfiles profiles) {
        this.terms = terms;
        this.ownTerms = ownTerms;
        this.profiles = profiles;
    }

    @GetMapping("/{language}")
    String show(@PathVariable String language, Model model) {
        return page(language, model, Mistakes.none());
    }

    @PostMapping("/{language}/{concept}")
    String use(
            @PathVariable String language,
            @PathVariable String concept,
            @RequestParam String singular,
            @RequestParam String definite,
            @RequestParam String plural,
            @RequestParam String pluralDefinite,
            @RequestParam(defaultValue = "false") boolean again,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var tag = known(language).tag();
        if (!concepts().contains(concept)) {
            throw Refusal.notFound();
        }
        try {
            if (again) {
                ownTerms.useProfiles(tag, concept);
            } else {
                var gender = terms.in(known(language)).term(concept).gender();
                ownTerms.use(tag, concept, term(singular, definite, plural, pluralDefinite, gender, concept));
            }
            Flash.done(redirect, "alliance.term-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/terms/" + tag;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(language, model, Mistakes.of(refusal));
        }
    }

    private String page(String language, Model model, Mistakes mistakes) {
        var own = ownTerms.in(known(language).tag());
        var words = terms.in(known(language));
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("language", known(language));
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "rows",
                concepts().stream()
                        .map(concept -> new TermRow(concept, words.term(concept), own.containsKey(concept)))
                        .toList());
        return "alliance/terms";
    }

    private List<String> concepts() {
        var profile = profiles.current();
        return Stream.of(
                        profile.planStructure().levels().stream().map(Level::key),
                        profile.bodyTypes().stream().map(BodyType::key),
                        Concepts.all().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Term term(
            String singular,
            String definite,
            String plural,
            String pluralDefinite,
            Term.Gender gender,
            String concept) {
        if (Stream.of(singular, definite, plural, pluralDefinite).anyMatch(String::isBlank)) {
            throw Refusal.at(concept, "alliance.term-incomplete");
        }
        return Term.of(singular.strip(), definite.strip(), plural.strip(), pluralDefinite.strip(), gender);
    }

    private static Language known(String tag) {
        return Language.of(tag).orElseThrow(Refusal::notFound);
    }
}
