package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.FieldKind;
import org.samband.server.settings.FieldsPart;
import org.samband.server.settings.OwnField;
import org.samband.server.settings.OwnFields;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat gives the levels of its plans fields of its own. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/fields")
class FieldsPages {

    private final OwnFields fields;
    private final FieldsPart part;
    private final Settings settings;
    private final AllianceProfiles profiles;

    FieldsPages(OwnFields fields, FieldsPart part, Settings settings, AllianceProfiles profiles) {
        this.fields = fields;
        this.part = part;
        this.settings = settings;
        this.profiles = profiles;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("fields", fields.all());
        model.addAttribute("uses", part.uses());
        return "settings/fields";
    }

    @GetMapping("/new")
    String begin(Model model, Texts texts) {
        return form("", FieldForm.EMPTY, null, Mistakes.none(), model, texts);
    }

    @GetMapping("/{key}")
    String show(@PathVariable String key, Model model, Texts texts) {
        var field = known(key);
        return form(key, FieldForm.of(field), settings.mark(FieldsPart.KEY, key), Mistakes.none(), model, texts);
    }

    @PostMapping
    String add(FieldForm form, Model model, Texts texts, HttpServletResponse response, RedirectAttributes redirect) {
        return save("", form, null, model, texts, response, redirect);
    }

    @PostMapping("/{key}")
    String change(
            @PathVariable String key,
            FieldForm form,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        known(key);
        return save(key, form, seen, model, texts, response, redirect);
    }

    @PostMapping("/{key}/removal")
    String remove(@PathVariable String key, RedirectAttributes redirect) {
        var field = known(key);
        try {
            settings.put(FieldsPart.KEY, PieceChange.without(key));
        } catch (Refusal refusal) {
            throw refusal.mistakes().isEmpty()
                    ? refusal
                    : Refusal.of(
                            Refusal.Kind.CONFLICT,
                            refusal.mistakes().getFirst().message().key(),
                            refusal.mistakes().getFirst().message().arguments().toArray());
        }
        Flash.done(redirect, "settings.field-removed", field.label());
        return "redirect:/" + ThisAlliance.get().slug() + "/settings/fields";
    }

    private String save(
            String key,
            FieldForm form,
            @Nullable String seen,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var place = key.isEmpty() ? free(form.label()) : key;
            var position = key.isEmpty() ? fields.all().size() + 1 : known(key).position();
            settings.put(FieldsPart.KEY, seen, part.change(place, form.told(position)));
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/fields";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(key, form, seen, Typed.mistakes(refusal, _ -> "label"), model, texts);
        }
    }

    private String form(
            String key, FieldForm form, @Nullable String seen, Mistakes mistakes, Model model, Texts texts) {
        model.addAttribute("seen", seen);
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("key", key);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "kinds",
                Stream.of(FieldKind.values())
                        .map(kind -> new Choice(kind.key(), texts.say("settings.field-kind." + kind.key())))
                        .toList());
        model.addAttribute(
                "levels",
                profiles.current().planStructure().levels().stream()
                        .map(Level::key)
                        .toList());
        return "settings/field";
    }

    private OwnField known(String key) {
        return fields.all().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Returns a key that no field has, made of what people call it. */
    private String free(@Nullable String label) {
        var plain = Normalizer.normalize(Typed.or(label).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        var key = plain.isEmpty()
                ? "field"
                : plain.substring(0, Math.min(30, plain.length())).replaceAll("-+$", "");
        var taken = fields.all().stream().map(OwnField::key).toList();
        var free = key;
        for (int i = 2; taken.contains(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
