package org.samband.server.plugin.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.rule.Administrator;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The jars of the installation over the API, and what an administrator does with them. */
@RestController
@Administrator
@RequestMapping("/api/v1/profile-jars")
class ProfileJarsApi {

    private final HandedInJars handedIn;
    private final InstalledJars jars;
    private final NodePlugins node;
    private final CodeOff codeOff;
    private final ProfileTrail trail;

    ProfileJarsApi(HandedInJars handedIn, InstalledJars jars, NodePlugins node, CodeOff codeOff, ProfileTrail trail) {
        this.handedIn = handedIn;
        this.jars = jars;
        this.node = node;
        this.codeOff = codeOff;
        this.trail = trail;
    }

    @GetMapping
    Items<Shown> list(Texts texts) {
        return Items.all(jars.all().stream().map(jar -> shown(jar, texts)).toList());
    }

    @PostMapping
    ResponseEntity<Shown> handIn(@RequestParam MultipartFile file, Texts texts) {
        handedIn.checkSize(HandedIn.name(file), file.getSize());
        var jar = handedIn.handIn(HandedIn.name(file), HandedIn.content(file));
        return ResponseEntity.created(URI.create("/api/v1/profile-jars/" + jar.sha256()))
                .body(shown(jar, texts));
    }

    @GetMapping("/{sha256}")
    Shown show(@PathVariable String sha256, Texts texts) {
        return shown(get(sha256), texts);
    }

    @DeleteMapping("/{sha256}")
    ResponseEntity<Void> remove(@PathVariable String sha256) {
        jars.remove(get(sha256).sha256());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{sha256}/activation")
    Shown turnOn(@PathVariable String sha256, Texts texts) {
        jars.turnOn(get(sha256).sha256());
        return shown(get(sha256), texts);
    }

    @PostMapping("/{sha256}/deactivation")
    Shown turnOff(@PathVariable String sha256, Texts texts) {
        jars.turnOff(get(sha256).sha256());
        return shown(get(sha256), texts);
    }

    @PostMapping("/{sha256}/default")
    Shown makeDefault(@PathVariable String sha256, Texts texts) {
        jars.makeDefault(get(sha256).sha256());
        return shown(get(sha256), texts);
    }

    @PostMapping("/{sha256}/rules")
    Shown switchOn(@PathVariable String sha256, @RequestParam String code, Texts texts) {
        codeOff.switchOn(get(sha256).sha256(), code);
        return shown(get(sha256), texts);
    }

    @GetMapping("/{sha256}/events")
    Items<Happened> eventsOf(@PathVariable String sha256, Texts texts) {
        return Items.all(trail.of(sha256).stream()
                .map(event -> Happened.of(event, texts))
                .toList());
    }

    @GetMapping("/events")
    Items<Happened> events(Texts texts) {
        return Items.all(
                trail.latest().stream().map(event -> Happened.of(event, texts)).toList());
    }

    private ProfileJar get(String sha256) {
        return jars.find(sha256).orElseThrow(Refusal::notFound);
    }

    private Shown shown(ProfileJar jar, Texts texts) {
        return new Shown(
                jar.sha256(),
                jar.name(),
                jar.pluginVersion(),
                jar.state().code(),
                jar.byDefault(),
                jar.builtIn(),
                jar.description().author(),
                jar.description().requires(),
                jar.signature().code(),
                jar.signer(),
                jar.handedInBy(),
                jar.handedInAt(),
                jar.description().brings(),
                jar.reasons().stream().map(texts::say).toList(),
                node.problem(jar).map(texts::say).orElse(null),
                codeOff.of(jar.sha256()),
                jars.dependents().of(jar).stream().map(ProfileUser::slug).toList());
    }

    /** A jar as the API shows it. */
    record Shown(
            String sha256,
            String plugin,
            @Nullable String version,
            String state,
            boolean byDefault,
            boolean builtIn,
            @Nullable String author,
            @Nullable String requires,
            String signature,
            @Nullable String signer,
            @Nullable String handedInBy,
            Instant handedInAt,
            Map<String, Map<String, List<String>>> brings,
            List<String> reasons,
            @Nullable String problem,
            List<CodeOff.Failed> rulesOff,
            List<String> usedBy) {}

    /** Something that happened to a profile, as the API shows it. */
    record Happened(
            Instant at,
            @Nullable String actor,
            String action,
            String plugin,
            @Nullable String version,
            String sha256,
            @Nullable String alliance,
            List<String> details) {

        static Happened of(ProfileEvent event, Texts texts) {
            return new Happened(
                    event.at(),
                    event.actor(),
                    event.action().code(),
                    event.plugin(),
                    event.version(),
                    event.sha256(),
                    event.alliance(),
                    event.details().stream().map(texts::say).toList());
        }
    }
}
