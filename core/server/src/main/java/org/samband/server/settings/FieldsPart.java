package org.samband.server.settings;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The alliance's own fields, each by its key; one that says something somewhere is neither removed nor made another kind. */
@Component
@Order(40)
public class FieldsPart extends RecordPart<FieldsPart.Told> {

    /** The name of the part. */
    public static final String KEY = "fields";

    static final int LONGEST_LABEL = 80;
    static final int LONGEST_HELP = 300;
    static final int LONGEST_CHOICE = 120;
    private static final int MOST = 30;
    private static final int MOST_CHOICES = 50;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final OwnFields fields;
    private final AllianceProfiles profiles;
    private final ObjectProvider<UsesOwnFields> users;

    FieldsPart(OwnFields fields, AllianceProfiles profiles, ObjectProvider<UsesOwnFields> users) {
        super(KEY, Told.class);
        this.fields = fields;
        this.profiles = profiles;
        this.users = users;
    }

    @Override
    protected Map<String, Told> kept() {
        var kept = new TreeMap<String, Told>();
        fields.all().forEach(field -> kept.put(field.key(), Told.of(field)));
        return kept;
    }

    @Override
    protected void check(String place, Told told, Faults faults) {
        if (!NAME.matcher(place).matches() || place.length() > 40) {
            faults.add("settings.field-key");
        }
        if (!Plain.isLine(told.label(), LONGEST_LABEL)) {
            faults.add("settings.field-label", LONGEST_LABEL);
        }
        if (told.help() != null && !told.help().isBlank() && !Plain.isLine(told.help(), LONGEST_HELP)) {
            faults.add("settings.field-help", LONGEST_HELP);
        }
        var kind = told.kindOrNull();
        if (kind == null) {
            faults.add("settings.field-kind");
        } else {
            checkKind(kind, told, faults);
        }
        var levels = told.levelList();
        if (levels.isEmpty()) {
            faults.add("settings.field-levels");
        }
        levels.stream()
                .filter(level -> profiles.current().planStructure().level(level).isEmpty())
                .forEach(level -> faults.add("settings.field-level-unknown", level));
    }

    private static void checkKind(FieldKind kind, Told told, Faults faults) {
        var choices = told.choiceList();
        if ((kind == FieldKind.CHOICE) == choices.isEmpty()
                || choices.size() > MOST_CHOICES
                || new HashSet<>(choices).size() < choices.size()
                || choices.stream().anyMatch(choice -> !Plain.isLine(choice, LONGEST_CHOICE))) {
            faults.add(kind == FieldKind.CHOICE ? "settings.field-choices" : "settings.field-no-choices", MOST_CHOICES);
        }
        var hasSystem = told.system() != null && !told.system().isBlank();
        if ((kind == FieldKind.CODE) != hasSystem || hasSystem && !Plain.isLine(told.system(), LONGEST_CHOICE)) {
            faults.add(kind == FieldKind.CODE ? "settings.field-system" : "settings.field-no-system");
        }
    }

    @Override
    protected void checkAll(SortedMap<String, Told> values, Faults faults) {
        if (values.size() > MOST) {
            faults.add("settings.field-many", MOST);
        }
        var uses = uses();
        for (var field : fields.all()) {
            var used = uses.getOrDefault(field.key(), Map.of());
            var wanted = values.get(field.key());
            if (used.isEmpty()) {
                continue;
            }
            if (wanted == null || wanted.kindOrNull() != field.kind()) {
                faults.add("settings.field-used", field.label(), sum(used.values()));
                continue;
            }
            var lost = used.keySet().stream()
                    .filter(level -> !wanted.levelList().contains(level))
                    .map(level -> Objects.requireNonNull(used.get(level)))
                    .toList();
            if (!lost.isEmpty()) {
                faults.add("settings.field-level-used", field.label(), sum(lost));
            }
        }
    }

    /** Returns how many elements of each level say something in each field. */
    public Map<String, Map<String, Long>> uses() {
        var uses = new HashMap<String, Map<String, Long>>();
        users.stream()
                .forEach(user -> user.uses()
                        .forEach((key, levels) -> levels.forEach((level, count) ->
                                uses.computeIfAbsent(key, _ -> new HashMap<>()).merge(level, count, Long::sum))));
        return uses;
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    @Override
    protected Told normal(Told told) {
        return Told.of(told.field("x"));
    }

    @Override
    protected void keep(SortedMap<String, Told> values) {
        fields.all().stream()
                .map(OwnField::key)
                .filter(key -> !values.containsKey(key))
                .forEach(fields::remove);
        values.forEach((key, told) -> fields.keep(told.field(key)));
    }

    /** A field as files tell it. */
    public record Told(
            @Nullable String label,
            @Nullable String help,
            @Nullable String kind,
            @Nullable String system,
            @Nullable List<String> choices,
            @Nullable List<String> levels,
            @Nullable Integer position) {

        static Told of(OwnField field) {
            return new Told(
                    field.label(),
                    field.help(),
                    field.kind().key(),
                    field.system(),
                    field.choices(),
                    field.levels(),
                    field.position());
        }

        @Nullable
        FieldKind kindOrNull() {
            return Stream.of(FieldKind.values())
                    .filter(each -> each.key().equals(kind))
                    .findFirst()
                    .orElse(null);
        }

        List<String> choiceList() {
            return choices == null ? List.of() : choices;
        }

        List<String> levelList() {
            return levels == null ? List.of() : levels;
        }

        OwnField field(String key) {
            return new OwnField(
                    key,
                    Objects.requireNonNull(label).strip(),
                    help == null || help.isBlank() ? null : help.strip(),
                    FieldKind.valueOf(Objects.requireNonNull(kind).toUpperCase(Locale.ROOT)),
                    system == null || system.isBlank() ? null : system.strip(),
                    choiceList().stream().map(String::strip).toList(),
                    levelList().stream().distinct().toList(),
                    position == null ? 0 : position);
        }
    }
}
