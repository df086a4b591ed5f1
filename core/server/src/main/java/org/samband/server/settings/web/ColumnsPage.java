package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.ColumnNames;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.PlanColumns;
import org.samband.server.settings.Settings;
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

/** Where the secretariat chooses the columns of plan tables, on screen and on paper, by numbering them. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/columns")
class ColumnsPage {

    private final PlanColumns columns;
    private final ColumnNames names;
    private final Settings settings;

    ColumnsPage(PlanColumns columns, ColumnNames names, Settings settings) {
        this.columns = columns;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping("/{surface}")
    String show(@PathVariable String surface, Model model, Texts texts) {
        var seen = settings.mark(PlanColumns.KEY, known(surface));
        return page(surface, columns.on(surface), seen, Mistakes.none(), model, texts);
    }

    @PostMapping("/{surface}")
    String choose(
            @PathVariable String surface,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String preview,
            @RequestParam(defaultValue = "false") boolean again,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        known(surface);
        try {
            var chosen = again ? List.<String>of() : chosen(form);
            if (preview != null) {
                return page(surface, chosen, seen, Mistakes.none(), model, texts);
            }
            settings.put(
                    PlanColumns.KEY,
                    seen,
                    again ? PieceChange.without(surface) : columns.change(surface, new PlanColumns.Chosen(chosen)));
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/columns/" + surface;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(surface, columns.on(surface), seen, Typed.mistakes(refusal, field -> field), model, texts);
        }
    }

    /** Returns the columns with a number, the lowest first; those of the same number in the order of the page. */
    private List<String> chosen(Map<String, String> form) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var column : columns.known()) {
            var typed = form.getOrDefault(field(column), "").strip();
            if (!typed.isEmpty()) {
                numbers.put(column, number(column, typed));
            }
        }
        var chosen = new ArrayList<>(numbers.keySet());
        chosen.sort(Comparator.comparing(numbers::get));
        return chosen;
    }

    private static int number(String column, String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw Refusal.at(field(column), "settings.columns-number");
        }
    }

    private String page(
            String surface, List<String> chosen, @Nullable String seen, Mistakes mistakes, Model model, Texts texts) {
        model.addAttribute("seen", seen);
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("surface", surface);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("heads", names.of(chosen, texts));
        var known = columns.known();
        var said = names.of(known, texts);
        model.addAttribute(
                "rows",
                IntStream.range(0, known.size())
                        .mapToObj(i -> new ColumnRow(field(known.get(i)), said.get(i), place(chosen, known.get(i))))
                        .toList());
        return "settings/columns";
    }

    private static String place(List<String> chosen, String column) {
        return chosen.contains(column) ? Integer.toString(chosen.indexOf(column) + 1) : "";
    }

    private static String field(String column) {
        return "at-" + column.replace(':', '-');
    }

    private static String known(String surface) {
        if (!surface.equals(PlanColumns.SCREEN) && !surface.equals(PlanColumns.PAPER)) {
            throw Refusal.notFound();
        }
        return surface;
    }
}
