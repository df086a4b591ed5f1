package org.samband.server.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Section;

/** What a piece of a document is for. */
sealed interface Part {

    /** It is left out. */
    record Out(LeftOut.Reason reason, List<String> arguments) implements Part {

        static Out because(LeftOut.Reason reason, String... arguments) {
            return new Out(reason, List.of(arguments));
        }
    }

    /** It is the plan's own heading. */
    record Title(String title) implements Part {}

    /** It begins a section; what follows the section's name on the same line belongs to it. */
    record Head(Section section, String rest) implements Part {}

    /** It announces elements of a level, which follow. */
    record Announcing(String level) implements Part {}

    /** It announces an element that has its place elsewhere. */
    record Announced(String level, String title, @Nullable String number) implements Part {}

    /**
     * It opens an element.
     *
     * @param level the element's level
     * @param title its title
     * @param number its number
     * @param patterned whether a pattern of the vocabulary says so, and not only the place where it stands
     * @param rest what runs on after the title on the same line
     */
    record Opening(String level, String title, @Nullable String number, boolean patterned, String rest)
            implements Part {}

    /** It may open an element of this level, or none: the context decides. */
    record Maybe(String level) implements Part {}

    /** It is a heading that opens nothing. */
    record Subheading() implements Part {}

    /** It leads a list whose items are elements of a level. */
    record Leading(String level) implements Part {}

    /** It is an element by itself: an item of such a list. */
    record Item(String level) implements Part {}

    /** It is text. */
    record Words() implements Part {}

    /** It is a table. */
    record Table() implements Part {}
}
