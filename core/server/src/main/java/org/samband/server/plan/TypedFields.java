package org.samband.server.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samband.server.settings.FieldKind;
import org.samband.server.settings.OwnField;
import org.samband.server.web.Days;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;

/** Reads what people type into the own fields of an element, and refuses what does not fit a field, naming it. */
final class TypedFields {

    private static final int LONGEST = 4000;
    private static final int LONGEST_CODE = 120;
    private static final int MOST_CODES = 30;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern LOCAL_DATE = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final List<OwnField> fields;
    private final Map<String, FieldValue> present;
    private final List<Mistake> mistakes = new ArrayList<>();

    TypedFields(List<OwnField> fields, Map<String, FieldValue> present) {
        this.fields = fields;
        this.present = present;
    }

    /** Returns the values of the fields that were typed, empty where they are to say nothing. */
    Map<String, Optional<FieldValue>> read(Map<String, String> typed) {
        var values = new LinkedHashMap<String, Optional<FieldValue>>();
        typed.forEach((key, text) -> fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        field -> values.put(key, value(field, TypedText.clean(text))),
                        () -> mistakes.add(Mistake.at(name(key), "plan.field-unknown", key))));
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return values;
    }

    /** Returns what a field is called in forms. */
    static String name(String key) {
        return "field-" + key;
    }

    private Optional<FieldValue> value(OwnField field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case TEXT ->
                text.length() > LONGEST
                        ? wrong(field, "plan.text-too-long", LONGEST)
                        : Optional.of(new FieldValue(FieldKind.TEXT, List.of(text), null, null));
            case CHOICE ->
                field.choices().contains(text) || isPresent(field, text)
                        ? Optional.of(new FieldValue(FieldKind.CHOICE, List.of(text), null, null))
                        : wrong(field, "plan.field-choice", field.label());
            case NUMBER ->
                number(field, text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-'));
            case DATE -> day(field, text);
            case CODE -> codes(field, text);
        };
    }

    /** A choice that was taken from the list since may stay where it stands. */
    private boolean isPresent(OwnField field, String text) {
        var now = present.get(field.key());
        return now != null && now.texts().contains(text);
    }

    private Optional<FieldValue> number(OwnField field, String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new FieldValue(FieldKind.NUMBER, List.of(), new BigDecimal(text.replace(',', '.')), null))
                : wrong(field, "plan.field-number", field.label());
    }

    private Optional<FieldValue> day(OwnField field, String text) {
        var local = LOCAL_DATE.matcher(text);
        try {
            var day = local.matches()
                    ? LocalDate.of(
                            Integer.parseInt(local.group(3)),
                            Integer.parseInt(local.group(2)),
                            Integer.parseInt(local.group(1)))
                    : LocalDate.parse(text);
            return Optional.of(new FieldValue(FieldKind.DATE, List.of(), null, Days.said(name(field.key()), day)));
        } catch (DateTimeException e) {
            return wrong(field, "plan.field-date", field.label());
        }
    }

    private Optional<FieldValue> codes(OwnField field, String text) {
        var codes = Stream.of(text.split("[;,\n]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return codes.size() > MOST_CODES || codes.stream().anyMatch(code -> code.length() > LONGEST_CODE)
                ? wrong(field, "plan.field-codes", MOST_CODES, LONGEST_CODE)
                : codes.isEmpty() ? Optional.empty() : Optional.of(new FieldValue(FieldKind.CODE, codes, null, null));
    }

    private Optional<FieldValue> wrong(OwnField field, String message, Object... arguments) {
        mistakes.add(Mistake.at(name(field.key()), message, arguments));
        return Optional.empty();
    }
}
