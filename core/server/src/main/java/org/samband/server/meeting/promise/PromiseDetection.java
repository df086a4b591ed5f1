package org.samband.server.meeting.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.PromiseReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what decisions promise by the words of the profile. */
@Component
@Transactional
public class PromiseDetection {

    private static final int LONGEST_SENTENCE = 2000;
    private static final int LONGEST_ROLE = 300;

    private final PromiseRows rows;
    private final PromiseKeeping keeping;
    private final PrintedWords words;
    private final AllianceProfiles profiles;
    private final Bodies bodies;

    PromiseDetection(
            PromiseRows rows, PromiseKeeping keeping, PrintedWords words, AllianceProfiles profiles, Bodies bodies) {
        this.rows = rows;
        this.keeping = keeping;
        this.words = words;
        this.profiles = profiles;
        this.bodies = bodies;
    }

    /** Keeps what decisions of old minutes promise, and ticks off what later meetings have done of it. */
    public void keep(Collection<Decision> decisions) {
        var found = new ArrayList<Promise>();
        in(decisions)
                .forEach((decision, contents) -> contents.forEach(content ->
                        found.add(Promise.open(decision.id(), decision.treatmentId(), content, decision.line()))));
        rows.saveAll(found);
        keeping.tickOff();
    }

    /** Returns what each of some decisions promises; those that promise nothing are not in the answer. */
    @Transactional(readOnly = true)
    public Map<Decision, List<Promise.Content>> in(Collection<Decision> decisions) {
        var reader = profiles.find().map(PromiseReader::new).orElse(null);
        if (reader == null) {
            return Map.of();
        }
        var found = new LinkedHashMap<Decision, List<PromiseReader.Found>>();
        var printed = words.of(decisions);
        decisions.forEach(decision -> {
            var promises = reader.in(printed.getOrDefault(decision.id(), ""), decision.takenOn());
            if (!promises.isEmpty()) {
                found.put(decision, promises);
            }
        });
        var known = bodies(found.values().stream().flatMap(List::stream).toList());
        var contents = new LinkedHashMap<Decision, List<Promise.Content>>();
        found.forEach((decision, promises) -> contents.put(
                decision, promises.stream().map(each -> content(each, known)).toList()));
        return contents;
    }

    private Map<String, Body> bodies(List<PromiseReader.Found> promises) {
        var names = promises.stream()
                .map(PromiseReader.Found::body)
                .flatMap(Stream::ofNullable)
                .map(DraftBody::name)
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : bodies.findByNames(names);
    }

    private static Promise.Content content(PromiseReader.Found found, Map<String, Body> known) {
        var named = found.body();
        var body = body(named == null ? null : known.get(named.name()));
        return new Promise.Content(
                shortened(found.sentence(), LONGEST_SENTENCE),
                body == null ? PromiseKind.TASK : PromiseKind.RETURN,
                body,
                found.due(),
                found.responsible() == null
                        ? null
                        : shortened(Objects.requireNonNull(found.responsible()), LONGEST_ROLE),
                null);
    }

    private static @Nullable BodyId body(@Nullable Body body) {
        return body == null ? null : body.id();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }
}
