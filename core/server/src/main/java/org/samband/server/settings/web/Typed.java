package org.samband.server.settings.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Mistake;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;

/** What people type into the forms of the settings. */
final class Typed {

    private Typed() {}

    /** Returns the lines that are not blank. */
    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(TypedText.clean(text).split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Returns the mistakes of a refusal at the fields of a form. */
    static Mistakes mistakes(Refusal refusal, UnaryOperator<String> field) {
        var mistakes = Mistakes.of(refusal);
        return new Mistakes(
                mistakes.all().stream()
                        .map(mistake -> new Mistake(field.apply(mistake.field()), mistake.message()))
                        .toList(),
                mistakes.reason());
    }
}
