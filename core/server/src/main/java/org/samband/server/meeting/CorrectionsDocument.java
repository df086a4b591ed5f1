package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Fact;
import org.samband.profile.document.Block.Facts;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Document;
import org.samband.server.web.Texts;

/** Words what was corrected in approved minutes, as a document beside them. */
final class CorrectionsDocument {

    private CorrectionsDocument() {}

    static Document of(
            Document approved, String fingerprint, List<MinutesCorrection> corrections, ZoneId zone, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(List.of(
                new Fact(texts.say("meeting.corrections.of"), approved.title()),
                new Fact(texts.say("meeting.minutes.fingerprint"), fingerprint))));
        for (var each : corrections) {
            blocks.add(new Heading(
                    1, texts.say("meeting.corrections.entered", LocalDate.ofInstant(each.at(), zone), each.byName())));
            each.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .forEach(line -> blocks.add(Paragraph.of(line)));
        }
        return new Document(
                texts.say("meeting.corrections.title", approved.title()),
                "",
                texts.language().tag(),
                approved.author(),
                blocks);
    }
}
