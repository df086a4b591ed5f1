package org.samband.server.plan.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Titles;
import org.samband.server.plan.reading.Doubt.Answer;

/** Writes the routes of a document, so that one body has one name, and asks whose the others are. */
final class Routes {

    private final Context context;
    private final DraftWriter writer;
    private final RouteReader reader;
    private final Map<String, Mention> owners = new LinkedHashMap<>();
    private final Map<String, Mention> unknown = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Routes(Context context, DraftWriter writer) {
        this.context = context;
        this.writer = writer;
        reader = new RouteReader(context.lexicon());
    }

    void read(@Nullable String element, String sentence, int line) {
        for (RouteReader.Found found : reader.in(sentence)) {
            BodyName body = found.body();
            writer.route(element, found, name(body), line);
            String owner = body.owner();
            if (owner != null && !context.isOwn(owner)) {
                owners.putIfAbsent(owner, new Mention(element, line));
            } else if (body.type() == null && !body.external()) {
                unknown.putIfAbsent(body.written(), new Mention(element, line));
            }
        }
    }

    /** The profile's word for what is the alliance's own; otherwise what was written first about the same body. */
    private String name(BodyName body) {
        String common = body.common();
        String owner = body.owner();
        if (common != null && (owner == null || context.isOwn(owner))) {
            return common;
        }
        String key = owner == null ? Titles.plain(body.written()) : Titles.plain(owner) + "/" + body.type();
        return names.computeIfAbsent(key, same -> body.written());
    }

    void finish() {
        owners.forEach((owner, mention) -> {
            boolean inPlan = writer.elements().stream().anyMatch(it -> Titles.alike(it.title(), owner));
            if (!inPlan) {
                askWhose(owner, mention);
            }
        });
        unknown.forEach((body, mention) -> writer.doubt(
                DoubtKind.UNKNOWN_BODY,
                mention.line(),
                mention.element(),
                List.of(body),
                Answer.keep("own-body"),
                Answer.of("other-body", new Correction.RenameBody(body, body, true))));
    }

    private void askWhose(String owner, Mention mention) {
        Map<String, String> ours = new LinkedHashMap<>();
        Map<String, String> theirs = new LinkedHashMap<>();
        for (DraftRoute route : writer.routes()) {
            BodyName name = reader.name(route.written());
            if (owner.equals(name.owner())) {
                ours.put(route.body(), name.common() == null ? route.body() : name.common());
                theirs.put(route.body(), route.body());
            }
        }
        writer.doubt(
                DoubtKind.FOREIGN_OWNER,
                mention.line(),
                mention.element(),
                List.of(owner),
                Answer.keep("keep-names"),
                new Answer("own-bodies", List.of(owner), renames(ours, false)),
                new Answer("other-bodies", List.of(owner), renames(theirs, true)));
    }

    private static List<Correction> renames(Map<String, String> names, boolean external) {
        return names.entrySet().stream()
                .<Correction>map(it -> new Correction.RenameBody(it.getKey(), it.getValue(), external))
                .toList();
    }

    private record Mention(@Nullable String element, int line) {}
}
