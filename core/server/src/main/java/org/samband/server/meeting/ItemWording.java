package org.samband.server.meeting;

import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.web.Texts;

/** Words the headings of the items of an agenda. */
public final class ItemWording {

    private final Texts texts;

    public ItemWording(Texts texts) {
        this.texts = texts;
    }

    /** Returns the heading of an item with its number or letter. */
    public String heading(Line line) {
        return heading(line, line.number().orElse(""));
    }

    /** Returns what a programme says of an item: when its turn comes, its heading, and who speaks. */
    public String programme(Line line) {
        if (line.hidden()) {
            return withheld(line);
        }
        var heading = heading(line);
        var said = line.item()
                .speaker()
                .map(who -> texts.say("meeting.agenda.spoken", heading, who))
                .orElse(heading);
        return line.item()
                .begins()
                .map(begins -> texts.say("meeting.agenda.at", begins, said))
                .orElse(said);
    }

    String heading(Line line, String number) {
        var title = line.item().title();
        return switch (line.item().kind()) {
            case CASE -> number.isEmpty() ? title : texts.say("meeting.minutes.case", number, title);
            case PART -> (number.isEmpty() ? line.item().letter().orElse("") : number) + " " + title;
            case BRIEFING -> line.item().letter().map(letter -> letter + " ").orElse("") + title;
            case BRIEFINGS, ANY_OTHER_BUSINESS, UNNUMBERED, SUB_ITEM -> title;
        };
    }

    /** Returns the heading of an item whose title is kept back. */
    public String withheld(Line line) {
        var title = texts.say("meeting.minutes.withheld-title");
        return line.number()
                .map(number -> texts.say("meeting.minutes.case", number, title))
                .orElse(title);
    }
}
