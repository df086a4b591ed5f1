package org.samband.server.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.samband.server.rule.Public;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages that show what the module offers, and that go wrong in every way. */
@TestComponent
@Controller
@Public
class SamplePages {

    record Entry(UUID id, int year) {}

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute(
                "entries",
                List.of(
                        new FrontEntry(
                                "Innsjøregionen",
                                "/lakeside",
                                "#2f6b3c",
                                "Regionråd, 26 medlemmer",
                                List.of(
                                        new Link("Handlingsplan 2016", "/lakeside"),
                                        new Link("Årsrapport 2015", "/lakeside"))),
                        new FrontEntry("Fjellregionen", "/fells", "#ffcc00", "Kommunalförbund", List.of())));
        return "web/front";
    }

    @GetMapping("/lakeside/desk")
    String desk(Model model) {
        return sample(model, Mistakes.none());
    }

    @PostMapping("/lakeside/desk")
    String save(@RequestParam String title, Model model, RedirectAttributes redirect) {
        if (title.isBlank()) {
            return sample(model, Mistakes.of(Refusal.at("title", "web.refusal.missing", "Tittel")));
        }
        Flash.done(redirect, "test.saved", title);
        return "redirect:/lakeside/desk";
    }

    private static String sample(Model model, Mistakes mistakes) {
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("statuses", List.of("on-track", "delayed", "not-started", "stopped", "done"));
        return "sample/page";
    }

    @RequestMapping({"/wrong/{id}", "/api/wrong/{id}"})
    @ResponseBody
    String wrong(@PathVariable UUID id, @RequestParam(defaultValue = "1") int number) {
        return id.toString() + number;
    }

    @PostMapping({"/wrong/json", "/api/wrong/json"})
    @ResponseBody
    String json(@RequestBody Entry entry) {
        return entry.toString();
    }

    @PostMapping(
            path = {"/wrong/file", "/api/wrong/file"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    String file(@RequestParam MultipartFile file, @RequestParam int year) throws IOException {
        return file.getBytes().length + " " + year;
    }

    @GetMapping({"/wrong/by-us", "/api/wrong/by-us"})
    String byUs() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/wrong/template")
    String template() {
        return "sample/failing";
    }

    @GetMapping({"/wrong/database", "/api/wrong/database"})
    String database(@RequestParam String state) {
        throw new IllegalStateException(new SQLException("secret detail", state));
    }

    @GetMapping({"/wrong/lock", "/api/wrong/lock"})
    String lock() {
        throw new IllegalStateException(new OptimisticLockingFailureException("changed"));
    }

    @GetMapping({"/wrong/refused", "/api/wrong/refused"})
    String refused() {
        throw Refusal.of(List.of(
                Mistake.at("year", "web.refusal.not-a-value", "MMXVI"),
                Mistake.at("title", "web.refusal.missing", "title")));
    }
}
