package org.samband.server.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases, agenda and decisions of a meeting that old minutes tell of, as rows that know each other. */
final class ToldRows {

    private static final int LONGEST = 500;

    private final ToldMeeting told;
    private final MeetingId meeting;
    private final int before;
    private final Instant now;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Treatment> treatments = new LinkedHashMap<>();
    private final Map<TreatmentId, Treatment> deferred = new LinkedHashMap<>();
    private final Map<String, AgendaItem> items = new LinkedHashMap<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    private ToldRows(ToldMeeting told, MeetingId meeting, int before, Instant now) {
        this.told = told;
        this.meeting = meeting;
        this.before = before;
        this.now = now;
    }

    /** Returns the rows, whose items follow after so many on the same agenda. */
    static ToldRows of(ToldMeeting told, MeetingId meeting, int before, Instant now) {
        var rows = new ToldRows(told, meeting, before, now);
        told.items().forEach(rows::add);
        return rows;
    }

    private void add(ToldMeeting.Item item) {
        var parent = item.parent() == null ? null : treatments.get(item.parent());
        if (item.number() != null || (item.kind() == ItemKind.PART && parent != null)) {
            var matter = Case.opened(
                    shortened(item.title().isBlank() ? nameless(item, parent) : item.title()),
                    told.sitting().day(),
                    null);
            cases.add(matter);
            treatments.put(item.key(), treatment(item, matter, parent));
        }
        var own = treatments.get(item.key());
        var row = new AgendaItem(
                AgendaItemId.next(),
                meeting,
                told.body(),
                item.parent() == null ? null : this.item(item.parent()),
                before + items.size() + 1,
                item.kind(),
                item.letter(),
                shortened(item.title()),
                own == null ? null : own.id(),
                null,
                null,
                false,
                record(item, own != null),
                null,
                null,
                item.firstLine(),
                item.lastLine());
        items.put(item.key(), row);
        var decided = item.decision();
        if (decided != null) {
            var of = own == null ? parent : own;
            decisions.put(item.key(), decision(row, of, decided));
            if (decided.outcome() == Outcome.DEFERRED && of != null) {
                // It comes back to the body's backlog, once, however many of its headed items were put off.
                deferred.computeIfAbsent(of.id(), _ -> of.sentTo(told.body(), of.texts()));
            }
        }
    }

    private Treatment treatment(ToldMeeting.Item item, Case matter, @Nullable Treatment parent) {
        var number = item.number();
        var part = number == null ? parent : null;
        var written = number == null ? numberOfPart(item, parent) : number.written();
        return new Treatment(
                TreatmentId.next(),
                matter.id(),
                told.body(),
                part == null ? null : part.id(),
                item.letter(),
                written,
                written == null ? null : number == null ? yearOf(part) : Integer.valueOf(number.year()),
                number == null ? null : number.running(),
                null,
                state(item),
                item.background(),
                item.assessment(),
                item.proposal());
    }

    /** Returns the number of a part as later minutes refer to it: {@code 08b/2017} is part B of {@code 08/2017}. */
    private static @Nullable String numberOfPart(ToldMeeting.Item item, @Nullable Treatment parent) {
        var number = parent == null ? null : parent.number().orElse(null);
        var letter = Objects.requireNonNullElse(item.letter(), "").toLowerCase(Locale.ROOT);
        return number == null || letter.isEmpty() || !number.matches(".*\\d.*")
                ? null
                : number.replaceFirst("(\\d+)", "$1" + letter);
    }

    private static @Nullable Integer yearOf(@Nullable Treatment umbrella) {
        return umbrella == null ? null : umbrella.numberYear().orElse(null);
    }

    // What has a proposal and no decision still waits for one.
    private static TreatmentState state(ToldMeeting.Item item) {
        var decided = item.decision();
        if (decided == null) {
            return item.proposal() == null ? TreatmentState.DECIDED : TreatmentState.ON_AGENDA;
        }
        return switch (decided.outcome()) {
            case WITHDRAWN -> TreatmentState.WITHDRAWN;
            case DEFERRED, AS_PROPOSED, AMENDED, OWN_TEXT, NOTED, REFERRED_BACK, REFUSED, UNKNOWN ->
                TreatmentState.DECIDED;
        };
    }

    private Decision decision(AgendaItem item, @Nullable Treatment of, ToldMeeting.Decided decided) {
        return new Decision(
                DecisionId.next(),
                told.body(),
                item.id(),
                of == null ? null : of.id(),
                told.sitting().day(),
                decided.outcome(),
                decided.text(),
                null,
                null,
                null,
                decided.dissent(),
                decided.note(),
                now,
                decided.line(),
                null);
    }

    /** An item that is no case keeps all its texts as one record; a heading without an end goes on there. */
    private static @Nullable String record(ToldMeeting.Item item, boolean isCase) {
        var parts = new ArrayList<String>();
        if (item.title().length() > LONGEST) {
            parts.add(item.title());
        }
        if (!isCase) {
            Optional.ofNullable(item.background()).ifPresent(parts::add);
            Optional.ofNullable(item.assessment()).ifPresent(parts::add);
            Optional.ofNullable(item.proposal()).ifPresent(parts::add);
        }
        Optional.ofNullable(item.record()).ifPresent(parts::add);
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static String nameless(ToldMeeting.Item item, @Nullable Treatment parent) {
        var number = item.number();
        return number != null ? number.written() : Objects.requireNonNullElse(numberOfPart(item, parent), "–");
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST
                ? title
                : title.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    List<Case> cases() {
        return cases;
    }

    List<Treatment> treatments() {
        return Stream.concat(treatments.values().stream(), deferred.values().stream())
                .toList();
    }

    List<AgendaItem> items() {
        return List.copyOf(items.values());
    }

    Map<String, Decision> decisions() {
        return decisions;
    }

    AgendaItemId item(String key) {
        return Objects.requireNonNull(items.get(key), "parents come before their parts")
                .id();
    }

    Map<String, AgendaItemId> itemIds() {
        var ids = new LinkedHashMap<String, AgendaItemId>();
        items.forEach((key, item) -> ids.put(key, item.id()));
        return ids;
    }

    Optional<TreatmentId> treatment(@Nullable String key) {
        return Optional.ofNullable(key).map(treatments::get).map(Treatment::id);
    }
}
