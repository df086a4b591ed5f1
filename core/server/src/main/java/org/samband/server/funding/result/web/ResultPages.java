package org.samband.server.funding.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.PastedColumn;
import org.samband.server.funding.result.ActualsFormat;
import org.samband.server.funding.result.ActualsReading;
import org.samband.server.funding.result.ResultDocument;
import org.samband.server.funding.result.ResultId;
import org.samband.server.funding.result.ResultLineId;
import org.samband.server.funding.result.Results;
import org.samband.server.funding.result.Target;
import org.samband.server.plan.Amounts;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of what years came to. */
@Controller
@RequestMapping("/{alliance}/funding/results")
@Allowed(Role.SECRETARIAT)
class ResultPages {

    private static final String TARGET = "target-";

    private final Results results;
    private final ActualsReading reading;
    private final Schemes schemes;
    private final Amounts amounts;
    private final MoneyTexts texts;
    private final MoneyFiles files;
    private final Access access;

    ResultPages(
            Results results,
            ActualsReading reading,
            Schemes schemes,
            Amounts amounts,
            MoneyTexts texts,
            MoneyFiles files,
            Access access) {
        this.results = results;
        this.reading = reading;
        this.schemes = schemes;
        this.amounts = amounts;
        this.texts = texts;
        this.files = files;
        this.access = access;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String list(Model model) {
        return list(model, Mistakes.none());
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable SchemeId scheme,
            @RequestParam(required = false) @Nullable Integer year,
            Model model,
            HttpServletResponse response) {
        try {
            return at(results.begin(scheme, Objects.requireNonNullElse(year, 0)).id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return list(model, Mistakes.of(refusal));
        }
    }

    @GetMapping("/{id:[^.]+}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String show(@PathVariable ResultId id, Model model) {
        return show(id, "", Mistakes.none(), model);
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    ResponseEntity<byte[]> file(@PathVariable ResultId id, @PathVariable String format, HttpServletResponse response) {
        var view = results.view(id);
        return files.of(
                ResultDocument.of(view, texts.own()), "result-" + view.result().year(), format, response);
    }

    @PostMapping("/{id}/statement")
    String state(
            @PathVariable ResultId id,
            StatementForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            results.state(id, form.statement(amounts));
            Flash.done(redirect, "result.saved");
            return at(id);
        } catch (Refusal refusal) {
            return again(id, "", refusal, model, response);
        }
    }

    @PostMapping("/{id}/figures")
    String enter(
            @PathVariable ResultId id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "PLUS_IS_INCOME") ActualsFormat.Side side,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        try {
            var currency = results.get(id).currency();
            var actuals = file == null || file.isEmpty()
                    ? reading.read(rows, side, currency)
                    : reading.read(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            file.getBytes(),
                            side,
                            currency);
            results.enter(id, actuals);
            Flash.done(redirect, "result.entered", actuals.size());
            return at(id);
        } catch (Refusal refusal) {
            return again(id, rows, refusal, model, response);
        }
    }

    @PostMapping("/{id}/column")
    String fill(
            @PathVariable ResultId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam String figures,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var view = results.view(id);
            var column = PastedColumn.read(
                    figures, "figures", view.comparisons().size(), view.result().currency(), amounts);
            Flash.done(redirect, "result.entered", results.fill(id, seen, column.figures()));
            return at(id);
        } catch (Refusal refusal) {
            return again(id, "", refusal, model, response);
        }
    }

    @PostMapping("/{id}/mapping")
    String map(@PathVariable ResultId id, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var chosen = new HashMap<ResultLineId, Target>();
        var nowhere = new HashSet<ResultLineId>();
        fields.forEach((name, written) -> {
            if (name.startsWith(TARGET)) {
                line(name.substring(TARGET.length()))
                        .ifPresent(line -> Target.read(written)
                                .ifPresentOrElse(
                                        target -> chosen.put(line, target),
                                        () -> nowhere.addAll(written.isEmpty() ? Set.of(line) : Set.of())));
            }
        });
        results.unmap(id, nowhere);
        results.map(id, chosen);
        Flash.done(redirect, "result.mapped");
        return at(id);
    }

    private static Optional<ResultLineId> line(String written) {
        try {
            return Optional.of(new ResultLineId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String again(ResultId id, String typed, Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return show(id, typed, Mistakes.of(refusal), model);
    }

    private String show(ResultId id, String typed, Mistakes mistakes, Model model) {
        model.addAttribute("page", new ResultPage(results.view(id), access.may(Role.SECRETARIAT)));
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        return "funding/result";
    }

    private String list(Model model, Mistakes mistakes) {
        var all = schemes.all();
        model.addAttribute("results", results.all());
        model.addAttribute(
                "schemes",
                all.stream()
                        .map(scheme -> new Choice(scheme.id().value().toString(), scheme.title()))
                        .toList());
        model.addAttribute("titles", all.stream().collect(Collectors.toMap(Scheme::id, Scheme::title)));
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        model.addAttribute("mistakes", mistakes);
        return "funding/results";
    }

    private static String at(ResultId id) {
        return "redirect:" + ResultPage.list() + "/" + id.value();
    }
}
