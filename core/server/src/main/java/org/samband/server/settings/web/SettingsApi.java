package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.SettingChange;
import org.samband.server.settings.SettingChangeId;
import org.samband.server.settings.Settings;
import org.samband.server.settings.SettingsFile;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings of an alliance over the API, as the file that holds them all. */
@RestController
@Allowed(SECRETARIAT)
@RequestMapping("/api/v1/{alliance}/settings")
class SettingsApi {

    private final Settings settings;
    private final SettingsFile file;

    SettingsApi(Settings settings, SettingsFile file) {
        this.settings = settings;
        this.file = file;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .eTag("\"" + settings.mark() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(file.write());
    }

    /** Tells what a file would change. */
    @PostMapping(path = "/effects", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<PieceChange>> effect(@RequestBody String text) {
        return settings.effect(file.read(text));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> use(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String text) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_REQUIRED, "web.if-match-missing");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals("\"" + settings.mark() + "\"")) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_FAILED, "web.if-match-changed");
        }
        settings.put(ifMatch.equals("*") ? null : ifMatch.replace("\"", ""), file.read(text));
        return show();
    }

    @GetMapping("/changes")
    Items<SettingChange> changes() {
        return Items.all(settings.history());
    }

    @PostMapping("/changes/{id}/reversal")
    Items<SettingChange> undo(@PathVariable SettingChangeId id) {
        settings.undo(id);
        return changes();
    }
}
