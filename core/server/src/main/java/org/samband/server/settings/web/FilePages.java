package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.ProfileSource;
import org.samband.server.settings.Settings;
import org.samband.server.settings.SettingsFile;
import org.samband.server.web.Flash;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where settings leave as a file or as the source of a profile, and come in again after a look at what they change. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings")
class FilePages {

    private final SettingsFile file;
    private final Settings settings;
    private final ProfileSource source;

    FilePages(SettingsFile file, Settings settings, ProfileSource source) {
        this.file = file;
        this.settings = settings;
        this.source = source;
    }

    @GetMapping("/file")
    String show(Model model) {
        return page(Mistakes.none(), model);
    }

    @GetMapping("/file.json")
    ResponseEntity<String> download() {
        return answer("settings.json", MediaType.APPLICATION_JSON, file.write());
    }

    @GetMapping("/profile.zip")
    ResponseEntity<byte[]> profile() {
        return answer("profile.zip", MediaType.parseMediaType("application/zip"), source.write());
    }

    /** Shows what a file would change; nothing is kept yet. */
    @PostMapping("/file")
    String look(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile handedIn,
            Model model,
            HttpServletResponse response) {
        try {
            var text = handedIn == null ? "" : new String(HandedIn.content(handedIn), StandardCharsets.UTF_8);
            return effect(text, model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/file/use")
    String use(
            @RequestParam String text,
            @RequestParam String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            settings.put(seen, file.read(text));
            Flash.done(redirect, "settings.file-used");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/changes";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(Mistakes.of(refusal), model);
        }
    }

    private String effect(String text, Model model) {
        Map<String, List<PieceChange>> effect = settings.effect(file.read(text));
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("effect", effect);
        model.addAttribute("text", text);
        model.addAttribute("seen", settings.mark());
        return "settings/file-effect";
    }

    private static String page(Mistakes mistakes, Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("mistakes", mistakes);
        return "settings/file";
    }

    private static <T> ResponseEntity<T> answer(String name, MediaType type, T body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(ThisAlliance.get().slug() + "-" + name)
                                .build()
                                .toString())
                .body(body);
    }
}
