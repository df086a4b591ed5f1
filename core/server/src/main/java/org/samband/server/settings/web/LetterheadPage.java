package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.LetterheadPart;
import org.samband.server.settings.LogoPart;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.web.Flash;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
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

/** Where the secretariat says what stands above and below its documents, and hands in its logo. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/letterhead")
class LetterheadPage {

    private final LetterheadPart letterhead;
    private final LogoPart logo;
    private final Settings settings;
    private final DocumentWriter writer;
    private final Clock clock;

    LetterheadPage(LetterheadPart letterhead, LogoPart logo, Settings settings, DocumentWriter writer, Clock clock) {
        this.letterhead = letterhead;
        this.logo = logo;
        this.settings = settings;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var kept = letterhead.lines();
        return page(String.join("\n", kept.list()), kept.footOrNone(), seen(), Mistakes.none(), model);
    }

    @PostMapping
    String write(
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String foot,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var typed = new LetterheadPart.Lines(Typed.lines(lines), foot.strip());
            settings.put(
                    LetterheadPart.KEY,
                    seen,
                    typed.list().isEmpty() && typed.footOrNone().isEmpty()
                            ? PieceChange.without(LetterheadPart.PLACE)
                            : letterhead.change(LetterheadPart.PLACE, typed));
            Flash.done(redirect, "alliance.settings-saved");
            return back();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(lines, foot, seen, Typed.mistakes(refusal, _ -> "lines"), model);
        }
    }

    @PostMapping("/logo")
    String hang(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var content = file == null ? new byte[0] : HandedIn.content(file);
        try {
            var picture = LogoPart.picture(content)
                    .orElseThrow(() -> Refusal.at("file", "settings.logo-unreadable", 300, 2000));
            settings.put(LogoPart.KEY, logo.change(LogoPart.PLACE, picture));
            Flash.done(redirect, "settings.logo-saved");
            return back();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            var kept = letterhead.lines();
            return page(
                    String.join("\n", kept.list()),
                    kept.footOrNone(),
                    seen(),
                    Typed.mistakes(refusal, _ -> "file"),
                    model);
        }
    }

    @PostMapping("/logo/removal")
    String take(RedirectAttributes redirect) {
        settings.put(LogoPart.KEY, PieceChange.without(LogoPart.PLACE));
        Flash.done(redirect, "settings.logo-removed");
        return back();
    }

    @GetMapping("/logo.png")
    ResponseEntity<byte[]> logo() {
        var mark = logo.mark().orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(mark.png());
    }

    /** A page of paper on which to see it. */
    @GetMapping("/example.{extension}")
    ResponseEntity<byte[]> example(@PathVariable String extension, Texts texts) {
        var format = Format.of(extension).filter(each -> each != Format.XLSX).orElseThrow(Refusal::notFound);
        var document = new Document(
                texts.say("settings.letterhead-example"),
                "",
                texts.language().tag(),
                ThisAlliance.get().name(),
                List.of(Block.Paragraph.of(texts.say("settings.letterhead-example-text"))));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("letterhead." + extension)
                                .build()
                                .toString())
                .body(writer.write(document, format, clock.instant()));
    }

    private String seen() {
        return settings.mark(LetterheadPart.KEY, LetterheadPart.PLACE);
    }

    private String page(String lines, String foot, @Nullable String seen, Mistakes mistakes, Model model) {
        model.addAttribute("seen", seen);
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("lines", lines);
        model.addAttribute("foot", foot);
        model.addAttribute("logo", logo.mark().isPresent());
        model.addAttribute("mistakes", mistakes);
        return "settings/letterhead";
    }

    private static String back() {
        return "redirect:/" + ThisAlliance.get().slug() + "/settings/letterhead";
    }
}
