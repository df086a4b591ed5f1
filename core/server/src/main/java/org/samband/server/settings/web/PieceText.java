package org.samband.server.settings.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.settings.PlanColumns;
import org.samband.server.settings.TermsPart;
import org.samband.server.web.Frame;
import tools.jackson.databind.JsonNode;

/** Pieces of the settings in words, for those who look at what was before and what comes after. */
public final class PieceText {

    private static final int LONGEST = 300;
    private static final List<String> ORDER =
            List.of("label", "kind", "system", "singular", "definite", "plural", "pluralDefinite", "gender");

    private PieceText() {}

    /** Returns what a piece is called. */
    public static String place(String part, String place, Frame frame) {
        if (part.equals(TermsPart.KEY)) {
            var slash = place.indexOf('/');
            return frame.term(place.substring(slash + 1)) + ", "
                    + frame.say("alliance.language." + place.substring(0, slash));
        }
        if (part.equals(PlanColumns.KEY)) {
            return frame.say("settings.columns." + place);
        }
        for (var key : List.of("settings.piece." + place, "settings.occasion." + place)) {
            if (frame.texts().knows(key)) {
                return frame.say(key);
            }
        }
        return place;
    }

    /** Returns what a piece says; what it does not say is left out. */
    public static String of(@Nullable JsonNode piece, Frame frame) {
        return piece == null ? "–" : said(piece, frame);
    }

    private static int order(Map.Entry<String, JsonNode> field) {
        var known = ORDER.indexOf(field.getKey());
        return known < 0 ? ORDER.size() : known;
    }

    private static String said(JsonNode piece, Frame frame) {
        if (piece.isObject()) {
            var said = new ArrayList<String>();
            var fields = new ArrayList<>(piece.properties());
            // The database keeps the fields of an object in an order of its own.
            fields.sort(Comparator.comparingInt(PieceText::order));
            for (var field : fields) {
                var value = field.getValue();
                if (!value.isNull()
                        && !(value.isArray() && value.isEmpty())
                        && !value.asString("-").isEmpty()) {
                    said.add(
                            field.getKey().equals("content") ? frame.say("settings.logo-picture") : said(value, frame));
                }
            }
            return String.join(" · ", said);
        }
        if (piece.isArray()) {
            var said = new ArrayList<String>();
            piece.forEach(entry -> said.add(said(entry, frame)));
            return String.join(", ", said);
        }
        var text = piece.asString("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
