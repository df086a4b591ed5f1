package org.samband.server.meeting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.profile.document.Document;
import org.samband.server.body.BodyId;
import org.samband.server.document.Archive;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.document.IssuedDocument;
import org.samband.server.document.IssuedDocumentId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Minutes as people and clients read them: as they were approved, or as they would be now. */
@Component
@Transactional(readOnly = true)
public class MinutesArchive {

    /** The file that keeps what clients read, beside the documents that people read. */
    public static final String FACTS = "json";

    private final MinutesRows rows;
    private final MinutesCorrectionRows corrections;
    private final MinutesContents contents;
    private final MeetingTexts texts;
    private final SetPhrases phrases;
    private final MeetingZone zone;
    private final DocumentWriter writer;
    private final Archive archive;
    private final JsonMapper json;
    private final Clock clock;

    MinutesArchive(
            MinutesRows rows,
            MinutesCorrectionRows corrections,
            MinutesContents contents,
            MeetingTexts texts,
            SetPhrases phrases,
            MeetingZone zone,
            DocumentWriter writer,
            Archive archive,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.contents = contents;
        this.texts = texts;
        this.phrases = phrases;
        this.zone = zone;
        this.writer = writer;
        this.archive = archive;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what minutes tell for ever, in every format and as facts. */
    @Transactional
    IssuedDocument keep(MinutesContent content) {
        var document = MinutesDocument.of(content, texts.get(), phrases.usual());
        var files = new HashMap<>(writer.writeAll(document, clock.instant()));
        files.put(FACTS, json.writeValueAsBytes(MinutesFacts.of(content)));
        return archive.keep(document, files);
    }

    /**
     * Returns the minutes of a body's meeting: as they were approved, or as they would be now.
     *
     * @param whole whether the texts of withheld cases are in them
     */
    public Document document(Meeting meeting, BodyId body, boolean whole) {
        return archived(meeting, body, whole)
                .map(id -> archive.find(id).orElseThrow(Refusal::notFound).document())
                .orElseGet(() -> {
                    var content = contents.of(meeting, body);
                    return MinutesDocument.of(whole ? content : content.open(), texts.get(), phrases.usual());
                });
    }

    /** Returns the minutes of a body's meeting as a file: as they were approved, or as they would be now. */
    public byte[] file(Meeting meeting, BodyId body, boolean whole, Format format) {
        return archived(meeting, body, whole)
                .map(id -> bytes(id, format.extension()).orElseThrow(Refusal::notFound))
                .orElseGet(() -> writer.write(document(meeting, body, whole), format, clock.instant()));
    }

    /** Returns what the minutes of a body's meeting tell: as it was approved, or as it would be now. */
    public MinutesFacts facts(Meeting meeting, BodyId body, boolean whole) {
        return archived(meeting, body, whole)
                .flatMap(id -> bytes(id, FACTS))
                .or(() -> approved(meeting, body).flatMap(Minutes::documentId).flatMap(id -> bytes(id, FACTS)))
                .map(kept -> json.readValue(kept, MinutesFacts.class))
                .map(kept -> whole ? kept : kept.hiding(withheld(meeting)))
                .orElseGet(() -> {
                    var content = contents.of(meeting, body);
                    return MinutesFacts.of(whole ? content : content.open());
                });
    }

    /** Returns the facts of approved minutes byte for byte as they were kept. */
    public Optional<byte[]> factsAsKept(Meeting meeting, BodyId body, boolean whole) {
        return archived(meeting, body, whole).flatMap(id -> bytes(id, FACTS));
    }

    /** Returns the SHA-256 of each file that approved minutes are kept as, by format. */
    public Map<String, String> fingerprints(Meeting meeting, BodyId body, boolean whole) {
        return archived(meeting, body, whole).map(archive::fingerprints).orElse(Map.of());
    }

    /** Returns what was corrected in the approved minutes of a body's meeting, as a document of its own. */
    public byte[] corrections(Meeting meeting, BodyId body, boolean whole, Format format) {
        var minutes = approved(meeting, body).orElseThrow(Refusal::notFound);
        var entered = corrections.findByMinutesIdOrderByAt(minutes.id());
        if (entered.isEmpty()) {
            throw Refusal.notFound();
        }
        var document = CorrectionsDocument.of(
                document(meeting, body, whole), minutes.sha256().orElse(""), entered, zone.get(), texts.get());
        return writer.write(document, format, entered.getLast().at());
    }

    private Optional<Minutes> approved(Meeting meeting, BodyId body) {
        return rows.of(meeting.id().value(), body.value()).filter(Minutes::approved);
    }

    // What was withheld after the approval is no longer told, though the archive keeps what was.
    private Optional<IssuedDocumentId> archived(Meeting meeting, BodyId body, boolean whole) {
        var minutes = approved(meeting, body);
        return whole
                ? minutes.flatMap(Minutes::documentId)
                : minutes.flatMap(Minutes::publicDocumentId)
                        .filter(id -> contents.of(meeting, body)
                                .hiddenIn(
                                        archive.find(id)
                                                .orElseThrow(Refusal::notFound)
                                                .document(),
                                        new ItemWording(texts.get())));
    }

    private Optional<byte[]> bytes(IssuedDocumentId id, String format) {
        return archive.file(id, format).map(file -> file.bytes());
    }

    private Map<AgendaItemId, String> withheld(Meeting meeting) {
        return contents.lines(meeting.id(), true, true).stream()
                .filter(line -> line.withheld() != null)
                .collect(Collectors.toMap(line -> line.item().id(), line -> Objects.requireNonNull(line.withheld())));
    }
}
