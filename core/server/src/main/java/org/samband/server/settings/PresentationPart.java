package org.samband.server.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Colour;
import org.samband.server.web.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the alliance presents itself: its name, the language it writes, those its pages are offered in, colour, publishing. */
@Component
@Order(10)
public class PresentationPart extends RecordPart<String> {

    /** The name of the part. */
    public static final String KEY = "presentation";

    static final String NAME = "name";
    static final String LANGUAGE = "language";
    static final String LANGUAGES = "languages";
    static final String COLOUR = "colour";
    static final String PUBLISHES = "publishes";
    static final String PUBLISHES_MEMBERS = "publishesMembers";

    private static final int LONGEST_NAME = 120;
    private static final Set<String> STAYS = Set.of(NAME, PUBLISHES, PUBLISHES_MEMBERS);

    private final Alliances alliances;

    PresentationPart(Alliances alliances) {
        super(KEY, String.class);
        this.alliances = alliances;
    }

    @Override
    protected Map<String, String> kept() {
        var alliance = present();
        var kept = new TreeMap<String, String>();
        kept.put(NAME, alliance.name());
        kept.put(LANGUAGE, alliance.language());
        kept.put(PUBLISHES, Boolean.toString(alliance.publishes()));
        kept.put(PUBLISHES_MEMBERS, Boolean.toString(alliance.publishesMembers()));
        if (alliance.colour() != null) {
            kept.put(COLOUR, alliance.colour());
        }
        if (!alliance.readingLanguages().isEmpty()) {
            kept.put(LANGUAGES, String.join(" ", alliance.readingLanguages()));
        }
        return kept;
    }

    @Override
    protected void check(String place, String value, Faults faults) {
        switch (place) {
            case NAME -> {
                if (value.isBlank() || value.length() > LONGEST_NAME) {
                    faults.add("alliance.name-length", LONGEST_NAME);
                }
            }
            case LANGUAGE -> known(value, faults);
            case LANGUAGES -> split(value).forEach(language -> known(language, faults));
            case COLOUR -> checkColour(value, faults);
            case PUBLISHES, PUBLISHES_MEMBERS -> {
                if (!Set.of("true", "false").contains(value)) {
                    faults.add("settings.piece-flag");
                }
            }
            default -> faults.add("settings.piece-unknown");
        }
    }

    @Override
    protected void checkAll(SortedMap<String, String> values, Faults faults) {
        var offered = split(values.getOrDefault(LANGUAGES, ""));
        if (!offered.isEmpty()
                && !offered.contains(values.getOrDefault(LANGUAGE, present().language()))) {
            faults.add("settings.languages-own");
        }
    }

    @Override
    protected void keep(SortedMap<String, String> values) {
        var alliance = present();
        alliances.present(
                alliance.id(),
                values.getOrDefault(NAME, alliance.name()),
                values.getOrDefault(LANGUAGE, alliance.language()),
                values.get(COLOUR),
                Boolean.parseBoolean(values.getOrDefault(PUBLISHES, Boolean.toString(alliance.publishes()))));
        alliances.offer(alliance.id(), split(values.getOrDefault(LANGUAGES, "")));
        var members = Boolean.parseBoolean(
                values.getOrDefault(PUBLISHES_MEMBERS, Boolean.toString(alliance.publishesMembers())));
        if (members != alliance.publishesMembers()) {
            alliances.publishMembers(alliance.id(), members);
        }
    }

    /** An alliance keeps its name and its own word on what it publishes when it takes in what others have chosen. */
    @Override
    public boolean travels(String place) {
        return !STAYS.contains(place);
    }

    private Alliance present() {
        return alliances.find(ThisAlliance.get().id()).orElseThrow(Refusal::notFound);
    }

    private static void known(String language, Faults faults) {
        if (!Alliances.LANGUAGES.contains(language)) {
            faults.add("alliance.language-unknown", language);
        }
    }

    private static void checkColour(String value, Faults faults) {
        var colour = value.startsWith("#") ? Colour.of(value).orElse(null) : null;
        if (colour == null) {
            faults.add("alliance.colour-shape");
        } else if (colour.contrast(Colour.WHITE) < Colour.READABLE) {
            faults.add(
                    "alliance.colour-contrast",
                    colour.ratioOnWhite(),
                    colour.readableOnWhite(Colour.READABLE).toString());
        }
    }

    static List<String> split(String languages) {
        return Stream.of(languages.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
