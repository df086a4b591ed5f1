package org.samband.server.settings.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.settings.ColumnNames;
import org.samband.server.settings.CyclesPart;
import org.samband.server.settings.FieldsPart;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.PlanColumns;
import org.samband.server.settings.TermsPart;
import org.samband.server.web.Frame;
import tools.jackson.databind.JsonNode;

/** Pieces of the settings in words, for those who look at what was before and what comes after. */
public final class PieceText {

    private static final int LONGEST = 300;
    private static final String ROUTES = "routes";
    private static final List<String> ORDER =
            List.of("label", "kind", "system", "singular", "definite", "plural", "pluralDefinite", "gender");

    private PieceText() {}

    /** Returns what a piece is called. */
    public static String place(String part, PieceChange change, Frame frame) {
        var place = change.place();
        var slash = place.indexOf('/');
        return switch (part) {
            case TermsPart.KEY ->
                frame.term(place.substring(slash + 1)) + ", "
                        + frame.say("alliance.language." + place.substring(0, slash));
            case PlanColumns.KEY -> frame.say("settings.columns." + place);
            case CyclesPart.KEY -> frame.term(place + "-report");
            case ROUTES -> frame.term(place.substring(0, slash) + "-report") + ", " + place.substring(slash + 1);
            case FieldsPart.KEY -> label(change);
            default -> named(place, frame);
        };
    }

    private static String label(PieceChange change) {
        var told = change.after() == null ? change.before() : change.after();
        return told == null ? change.place() : told.path("label").asString(change.place());
    }

    private static String named(String place, Frame frame) {
        for (var key : List.of("settings.piece." + place, "settings.occasion." + place)) {
            if (frame.texts().knows(key)) {
                return frame.say(key);
            }
        }
        return place;
    }

    /** Returns what a piece says; what it does not say is left out. */
    public static String of(@Nullable JsonNode piece, Frame frame) {
        return piece == null ? "–" : said("", piece, frame);
    }

    private static int order(Map.Entry<String, JsonNode> field) {
        var known = ORDER.indexOf(field.getKey());
        return known < 0 ? ORDER.size() : known;
    }

    private static String said(String name, JsonNode piece, Frame frame) {
        if (piece.isObject()) {
            var said = new ArrayList<String>();
            var fields = new ArrayList<>(piece.properties());
            // The database keeps the fields of an object in an order of its own.
            fields.sort(Comparator.comparingInt(PieceText::order));
            for (var field : fields) {
                if (!field.getKey().equals("position") && !isSilent(field.getValue())) {
                    said.add(said(field.getKey(), field.getValue(), frame));
                }
            }
            return String.join(" · ", said);
        }
        if (piece.isArray()) {
            var said = new ArrayList<String>();
            piece.forEach(entry -> said.add(said(name, entry, frame)));
            return String.join(", ", said);
        }
        return word(name, piece.asString(""), frame);
    }

    private static boolean isSilent(JsonNode value) {
        return value.isNull()
                || value.isArray() && value.isEmpty()
                || value.asString("-").isEmpty();
    }

    /** Returns what the files of settings write in codes as people call it. */
    private static String word(String name, String text, Frame frame) {
        return switch (name) {
            case "content" -> frame.say("settings.logo-picture");
            case "daysToReport" -> frame.say("settings.piece-days", text);
            case "treatment" -> frame.say("reporting.treatment." + text);
            case "kind" -> frame.say("settings.field-kind." + text);
            case "gender" -> frame.say("settings.gender." + text);
            case "levels" -> frame.term(text);
            case "columns" -> ColumnNames.plain(text, frame.texts());
            default -> coded(text, frame);
        };
    }

    private static String coded(String text, Frame frame) {
        if (frame.texts().knows("settings.said." + text)) {
            return frame.say("settings.said." + text);
        }
        var languages =
                Stream.of(text.split(" ")).map("alliance.language."::concat).toList();
        if (languages.stream().allMatch(frame.texts()::knows)) {
            return frame.formats()
                    .list(languages.stream().map(key -> frame.say(key)).toList());
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
