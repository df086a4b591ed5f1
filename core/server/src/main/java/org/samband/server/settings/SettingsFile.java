package org.samband.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes settings into a file, and reads what somebody else, or the same alliance last year, wrote into one. */
@Component
public class SettingsFile {

    /** What says that a file is one of these. */
    public static final String FORMAT = "samband-settings";

    /** The version of the format that is written, and the latest that is read. */
    public static final int VERSION = 1;

    private static final int LONGEST_TEXT = 600_000;
    private static final Set<String> HEAD = Set.of("format", "version", "profile", "alliance", "settings");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(10)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Settings settings;

    SettingsFile(Settings settings) {
        this.settings = settings;
    }

    /** Returns what holds, as far as it can be of use to others. */
    public String write() {
        var alliance = ThisAlliance.get();
        var file = JSON.createObjectNode();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("profile", alliance.profile());
        file.put("alliance", alliance.slug());
        var all = file.putObject("settings");
        settings.now().forEach((key, pieces) -> {
            var part = settings.find(key).orElseThrow();
            var told = all.putObject(key);
            pieces.byPlace().forEach((place, piece) -> {
                if (part.travels(place)) {
                    told.set(place, piece);
                }
            });
        });
        return JSON.writeValueAsString(file) + "\n";
    }

    /**
     * Reads a file. Parts that it does not name stay as they are; those that it names become as it says, but for the pieces
     * that do not travel.
     *
     * @throws Refusal if it cannot be read, naming the places
     */
    public SortedMap<String, Pieces> read(String text) {
        var file = tree(text);
        var mistakes = head(file);
        var wanted = new TreeMap<String, Pieces>();
        if (!(file.get("settings") instanceof ObjectNode all)) {
            mistakes.add(Mistake.at("settings", "settings.file-empty"));
            throw Refusal.of(mistakes);
        }
        all.properties().forEach(entry -> {
            var part = settings.find(entry.getKey()).orElse(null);
            if (part == null) {
                mistakes.add(Mistake.at(entry.getKey(), "settings.file-part-unknown", entry.getKey()));
            } else if (entry.getValue() instanceof ObjectNode told) {
                wanted.put(part.key(), pieces(part, told, mistakes));
            } else {
                mistakes.add(Mistake.at(entry.getKey(), "settings.piece-shape", ""));
            }
        });
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return wanted;
    }

    private static Pieces pieces(SettingsPart part, ObjectNode told, List<Mistake> mistakes) {
        var pieces = new TreeMap<String, JsonNode>();
        part.now().byPlace().forEach((place, piece) -> {
            if (!part.travels(place)) {
                pieces.put(place, piece);
            }
        });
        told.properties().forEach(entry -> {
            if (part.travels(entry.getKey())) {
                pieces.put(entry.getKey(), entry.getValue());
            } else {
                mistakes.add(Mistake.at(part.key() + "/" + entry.getKey(), "settings.file-stays"));
            }
        });
        return new Pieces(pieces);
    }

    private static ObjectNode tree(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode file) {
                return file;
            }
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw Refusal.of(
                    Refusal.Kind.UNREADABLE,
                    "settings.file-unreadable",
                    where == null ? 1 : where.getLineNr(),
                    where == null ? 1 : where.getColumnNr());
        }
        throw Refusal.of(Refusal.Kind.UNREADABLE, "settings.file-unreadable", 1, 1);
    }

    private static List<Mistake> head(ObjectNode file) {
        if (!FORMAT.equals(file.path("format").asString(""))) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "settings.file-other", FORMAT);
        }
        var mistakes = new ArrayList<Mistake>();
        var version = file.path("version");
        if (!version.isInt() || version.intValue() < 1 || version.intValue() > VERSION) {
            mistakes.add(Mistake.at("version", "settings.file-version", VERSION));
        }
        var profile = file.path("profile").asString("");
        if (!profile.equals(ThisAlliance.get().profile())) {
            mistakes.add(Mistake.at(
                    "profile",
                    "settings.file-profile",
                    profile,
                    ThisAlliance.get().profile()));
        }
        file.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !HEAD.contains(key))
                .forEach(key -> mistakes.add(Mistake.at(key, "settings.piece-unknown")));
        return mistakes;
    }
}
