package org.samband.server.settings;

import java.util.List;
import java.util.Locale;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/** What the columns of plan tables are called. */
@Component
public class ColumnNames {

    private final OwnFields fields;

    ColumnNames(OwnFields fields) {
        this.fields = fields;
    }

    /** Returns the heads of columns, asking for the own fields at most once. */
    public List<String> of(List<String> columns, Texts texts) {
        var own = columns.stream().anyMatch(column -> column.startsWith(PlanColumns.FIELD))
                ? fields.all()
                : List.<OwnField>of();
        return columns.stream().map(column -> head(column, own, texts)).toList();
    }

    /** Returns the head of a column that perhaps is no more; an own field is called by its key. */
    public static String plain(String column, Texts texts) {
        return head(column, List.of(), texts);
    }

    private static String head(String column, List<OwnField> own, Texts texts) {
        if (column.startsWith(PlanColumns.LEVEL)) {
            return capital(texts.term(column.substring(PlanColumns.LEVEL.length())));
        }
        if (column.startsWith(PlanColumns.FIELD)) {
            var key = column.substring(PlanColumns.FIELD.length());
            return own.stream()
                    .filter(field -> field.key().equals(key))
                    .map(OwnField::head)
                    .findFirst()
                    .orElse(key);
        }
        return texts.say("settings.column." + column);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
