package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;
import org.samband.profile.ProfileApi;
import org.samband.server.web.Message;

/** What a jar says of itself in its manifest and its list of extensions. */
record JarManifest(@Nullable String id, @Nullable String version, JarDescription description, List<Message> reasons) {

    private static final VersionManager VERSIONS = new DefaultVersionManager();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}([-+][0-9A-Za-z.+-]{1,50})?");
    private static final int LONGEST = 100;
    /** Names that would run code of the jar, or load other jars, beside its profiles. */
    private static final List<String> CODE = List.of("Plugin-Class", "Class-Path", "Launcher-Agent-Class");

    private static final String INDEX = "META-INF/extensions.idx";

    /** Reads it from a sound archive; reasons why it is refused come along. */
    static JarManifest read(Path jar, String name) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry("META-INF/MANIFEST.MF");
            if (entry == null) {
                return new JarManifest(null, null, JarDescription.NONE, List.of(Reasons.of("manifest", name)));
            }
            Attributes attributes;
            try (var stream = zip.getInputStream(entry)) {
                attributes = new Manifest(stream).getMainAttributes();
            } catch (IOException | IllegalArgumentException e) {
                return new JarManifest(
                        null, null, JarDescription.NONE, List.of(Reasons.of("manifest-unreadable", name, cause(e))));
            }
            var reasons = new ArrayList<Message>();
            var id = matching(attributes, "Plugin-Id", ID, name, reasons);
            var called = id == null ? name : id;
            var version = matching(attributes, "Plugin-Version", VERSION, called, reasons);
            checkRange(attributes.getValue("Plugin-Requires"), called, reasons);
            CODE.stream()
                    .filter(key -> attributes.getValue(key) != null)
                    .forEach(key -> reasons.add(Reasons.of("code", called, key)));
            var others = attributes.getValue("Plugin-Dependencies");
            if (others != null && !others.isBlank()) {
                reasons.add(Reasons.of("depends", called, others));
            }
            if (!namesExtensions(zip)) {
                reasons.add(Reasons.of("index", called));
            }
            return new JarManifest(id, version, description(attributes), List.copyOf(reasons));
        }
    }

    private static String cause(Exception unreadable) {
        return String.valueOf(unreadable.getMessage());
    }

    private static JarDescription description(Attributes attributes) {
        return new JarDescription(
                said(attributes, "Plugin-Provider"),
                said(attributes, "Plugin-Description"),
                said(attributes, "Plugin-Requires"),
                null);
    }

    private static @Nullable String said(Attributes attributes, String key) {
        var value = attributes.getValue(key);
        return value == null || value.isBlank() ? null : Reasons.shortened(value.strip());
    }

    private static @Nullable String matching(
            Attributes attributes, String key, Pattern pattern, String name, List<Message> reasons) {
        var value = attributes.getValue(key);
        if (value == null || value.isBlank()) {
            reasons.add(Reasons.of("entry-missing", name, key));
            return null;
        }
        if (value.length() > LONGEST || !pattern.matcher(value).matches()) {
            reasons.add(Reasons.of("entry-shape", name, key, value));
            return null;
        }
        return value;
    }

    private static void checkRange(@Nullable String range, String name, List<Message> reasons) {
        if (range == null || range.isBlank()) {
            reasons.add(Reasons.of("entry-missing", name, "Plugin-Requires"));
            return;
        }
        try {
            if (!VERSIONS.checkVersionConstraint(ProfileApi.version(), range)) {
                reasons.add(Reasons.of("range", name, range, ProfileApi.version()));
            }
        } catch (RuntimeException e) {
            reasons.add(Reasons.of("entry-shape", name, "Plugin-Requires", range));
        }
    }

    private static boolean namesExtensions(ZipFile zip) throws IOException {
        var index = zip.getEntry(INDEX);
        if (index == null) {
            return false;
        }
        try (var stream = zip.getInputStream(index)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", ""))
                    .anyMatch(line -> !line.isBlank());
        }
    }
}
