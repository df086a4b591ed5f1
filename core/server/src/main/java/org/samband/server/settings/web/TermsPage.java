package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Term;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plugin.Terms;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.NamedConcepts;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.settings.TermsPart;
import org.samband.server.web.Flash;
import org.samband.server.web.Language;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat replaces words of the profile by its own, with all their forms, and reads them in sentences. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/terms")
class TermsPage {

    private static final int SENTENCES = 6;

    private final AllianceTerms terms;
    private final OwnTerms ownTerms;
    private final AllianceProfiles profiles;
    private final NamedConcepts concepts;
    private final Settings settings;
    private final TermsPart part;

    TermsPage(
            AllianceTerms terms,
            OwnTerms ownTerms,
            AllianceProfiles profiles,
            NamedConcepts concepts,
            Settings settings,
            TermsPart part) {
        this.part = part;
        this.terms = terms;
        this.ownTerms = ownTerms;
        this.profiles = profiles;
        this.concepts = concepts;
        this.settings = settings;
    }

    @GetMapping("/{language}")
    String list(@PathVariable String language, Model model) {
        var own = ownTerms.in(known(language).tag());
        var words = terms.in(known(language));
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("language", known(language));
        model.addAttribute(
                "rows",
                concepts.inOrder().stream()
                        .map(concept -> new TermRow(concept, words.term(concept), own.containsKey(concept)))
                        .toList());
        return "settings/terms";
    }

    @GetMapping("/{language}/{concept}")
    String show(@PathVariable String language, @PathVariable String concept, Model model) {
        require(concept);
        var term = terms.in(known(language)).term(concept);
        var seen = settings.mark(TermsPart.KEY, TermsPart.place(language, concept));
        return page(known(language), concept, TermForm.of(term), seen, Mistakes.none(), model);
    }

    @PostMapping("/{language}/{concept}")
    String use(
            @PathVariable String language,
            @PathVariable String concept,
            TermForm form,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String preview,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var tag = known(language).tag();
        require(concept);
        if (preview != null) {
            page(known(language), concept, form, seen, Mistakes.none(), model);
            return inPlace == null ? "settings/term" : "settings/sentences";
        }
        try {
            var place = TermsPart.place(tag, concept);
            var word = form.word(usual(tag, concept).gender());
            settings.put(TermsPart.KEY, seen, again ? PieceChange.without(place) : part.change(place, word));
            Flash.done(redirect, "alliance.term-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/terms/" + tag;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(known(language), concept, form, seen, Typed.mistakes(refusal, _ -> "singular"), model);
        }
    }

    private String page(
            Language language, String concept, TermForm form, @Nullable String seen, Mistakes mistakes, Model model) {
        model.addAttribute("seen", seen);
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("language", language);
        model.addAttribute("concept", concept);
        model.addAttribute("form", form);
        model.addAttribute("usual", usual(language.tag(), concept));
        model.addAttribute("own", ownTerms.in(language.tag()).containsKey(concept));
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "sentences", form.term().map(term -> sentences(language, term)).orElse(List.of()));
        return "settings/term";
    }

    /** Returns sentences in the language of the word, as pages will say them. */
    private List<String> sentences(Language language, Term term) {
        var words = Terms.of(language.tag(), Map.of("x", term), profiles.current());
        var texts = Texts.in(language, (text, _) -> words.resolve(text));
        return IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(number -> texts.say("settings.sentence." + number))
                .toList();
    }

    private Term usual(String tag, String concept) {
        return Terms.of(tag, Map.of(), profiles.current()).term(concept);
    }

    private void require(String concept) {
        if (!concepts.inOrder().contains(concept)) {
            throw Refusal.notFound();
        }
    }

    private static Language known(String tag) {
        return Language.of(tag).orElseThrow(Refusal::notFound);
    }
}
