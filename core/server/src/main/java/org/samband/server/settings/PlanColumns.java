package org.samband.server.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.PlanColumn;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which columns the tables of plans have, from the left, on screen and on paper. */
@Component
@Order(50)
public class PlanColumns extends RecordPart<PlanColumns.Chosen> {

    /** The name of the part. */
    public static final String KEY = "columns";

    /** The tables of the pages. */
    public static final String SCREEN = "screen";

    /** The tables of the documents. */
    public static final String PAPER = "paper";

    /** What stands before the key of a level in the name of its column. */
    public static final String LEVEL = "level:";

    /** What stands before the key of an own field in the name of its column. */
    public static final String FIELD = "field:";

    /** The columns that every alliance can have besides those of its levels and fields. */
    public static final List<String> COMMON =
            List.of("schedule", "responsible", "status", "effect", "reference", "money");

    private final StoredSettings stored;
    private final AllianceProfiles profiles;
    private final OwnFields fields;

    PlanColumns(StoredSettings stored, AllianceProfiles profiles, OwnFields fields) {
        super(KEY, Chosen.class);
        this.stored = stored;
        this.profiles = profiles;
        this.fields = fields;
    }

    /** Returns the columns of tables on screen or on paper; levels that nobody placed come first, in the plan's order. */
    public List<String> on(String surface) {
        return placed(kept().get(surface));
    }

    private List<String> placed(@Nullable Chosen chosen) {
        var columns = new ArrayList<String>();
        var list = chosen == null
                ? profiles.current().planColumns().stream().map(PlanColumn::key).toList()
                : chosen.list();
        levels().filter(level -> !list.contains(level)).forEach(columns::add);
        columns.addAll(list);
        return columns;
    }

    /** Returns all columns that can be chosen, without the levels, which always stand. */
    public List<String> known() {
        return Stream.of(levels(), COMMON.stream(), fields.all().stream().map(field -> FIELD + field.key()))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    protected Map<String, Chosen> kept() {
        return stored.of(KEY, Chosen.class);
    }

    @Override
    protected void check(String place, Chosen chosen, Faults faults) {
        if (!place.equals(SCREEN) && !place.equals(PAPER)) {
            faults.add("settings.piece-unknown");
        }
        if (chosen.list().isEmpty()) {
            faults.add("settings.columns-none");
        }
        if (new HashSet<>(chosen.list()).size() < chosen.list().size()) {
            faults.add("settings.columns-twice");
        }
        // A field may come in together with the column that shows it, so that only its shape is looked at here.
        chosen.list().stream()
                .filter(column -> !column.startsWith(FIELD))
                .filter(column -> !COMMON.contains(column) && levels().noneMatch(column::equals))
                .forEach(column -> faults.add("settings.columns-unknown", column));
    }

    @Override
    protected Chosen normal(Chosen chosen) {
        return new Chosen(chosen.list());
    }

    @Override
    protected void keep(SortedMap<String, Chosen> values) {
        stored.keep(KEY, values);
    }

    private Stream<String> levels() {
        return profiles.current().planStructure().levels().stream()
                .map(Level::key)
                .map(LEVEL::concat);
    }

    /** The columns of a kind of table, from the left. */
    public record Chosen(@Nullable List<String> columns) {

        public List<String> list() {
            return columns == null ? List.of() : columns;
        }
    }
}
