package org.samband.server.meeting.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samband.profile.source.SourceDocument;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.document.DocumentReader;
import org.samband.server.document.reading.ImportState;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MetThatDay;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.MinutesReader;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in old minutes and makes meetings of them, all or nothing. */
@Component
@Transactional
public class MeetingImports {

    private final MeetingImportRows rows;
    private final MinutesSourceRows sources;
    private final JdbcClient jdbc;
    private final DocumentReader documents;
    private final AllianceProfiles profiles;
    private final KnownNames names;
    private final Telling telling;
    private final Clock clock;

    MeetingImports(
            MeetingImportRows rows,
            MinutesSourceRows sources,
            JdbcClient jdbc,
            DocumentReader documents,
            AllianceProfiles profiles,
            KnownNames names,
            Telling telling,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.jdbc = jdbc;
        this.documents = documents;
        this.profiles = profiles;
        this.names = names;
        this.telling = telling;
        this.clock = clock;
    }

    /** Reads a document that was handed in as the minutes of a meeting of a year. */
    public MeetingImport read(String name, byte[] content, int year) {
        return keep(MinutesSource.of(name, false, content), documents.read(name, content), year);
    }

    /** Reads a text that was pasted as minutes; the name is a word for it in the reader's language. */
    public MeetingImport readText(String name, String text, int year) {
        var source = MinutesSource.of(name, true, text.getBytes(StandardCharsets.UTF_8));
        return keep(source, documents.readText(name, text), year);
    }

    /** Returns the imports that are neither accepted nor discarded, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenMeetingImport> open() {
        return jdbc.sql("select id, name, year from meeting_import where state = 'OPEN' order by at desc")
                .query((row, _) -> new OpenMeetingImport(
                        new MeetingImportId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("year")))
                .list();
    }

    /** Returns an import, or refuses as unknown. */
    @Transactional(readOnly = true)
    public MeetingImport get(MeetingImportId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the document of an import as it was handed in. */
    @Transactional(readOnly = true)
    public MinutesSource source(MeetingImportId id) {
        return sources.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Finds the open import of the same document for the same year. */
    @Transactional(readOnly = true)
    public Optional<MeetingImport> twin(byte[] content, int year) {
        return twin(MinutesSource.of("", false, content), year);
    }

    public MeetingImport correct(MeetingImportId id, int seen, List<Correction> corrections) {
        corrections.forEach(SoundCorrection::check);
        return change(id, seen, open -> corrections.forEach(open::correct));
    }

    public MeetingImport answer(MeetingImportId id, int seen, Map<String, String> answers) {
        return change(id, seen, open -> answers.forEach(open::answer));
    }

    public void discard(MeetingImportId id) {
        var open = rows.lock(id).orElseThrow(Refusal::notFound);
        open.discard();
        rows.save(open);
    }

    /** Returns the meeting planned here that the minutes of an import may tell of: the same body's on the same day. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> planned(MeetingImport read) {
        return read.state() == ImportState.OPEN
                ? telling.met(read.draft()).filter(MetThatDay::empty).map(MetThatDay::meeting)
                : Optional.empty();
    }

    /** Makes a new meeting with all that the draft holds, or refuses and makes nothing. */
    public MeetingId accept(MeetingImportId id) {
        return accept(id, null);
    }

    /**
     * Makes the meeting with all that the draft holds, or refuses and makes nothing; a body that is missing is founded.
     *
     * @param planned the meeting planned here that the minutes tell of, or null where they tell of one unknown here
     */
    public MeetingId accept(MeetingImportId id, @Nullable MeetingId planned) {
        var accepted = rows.lock(id).orElseThrow(Refusal::notFound);
        accepted.requireOpen();
        var meeting = telling.tell(id, accepted.draft(), planned);
        accepted.acceptAs(meeting);
        rows.save(accepted);
        return meeting;
    }

    private MeetingImport keep(MinutesSource source, SourceDocument document, int year) {
        SoundCorrection.checkYear("year", year);
        twin(source, year).ifPresent(twin -> {
            throw Refusal.conflict("import.already-open", twin.name(), twin.id().value());
        });
        var draft = new MinutesReader(profiles.current()).read(document, year, names.known());
        var kept = rows.save(
                MeetingImport.of(source, year, new MinutesBesideSource(draft, document.lines()), clock.instant()));
        sources.save(source);
        return kept;
    }

    private Optional<MeetingImport> twin(MinutesSource source, int year) {
        return rows.findBySha256AndYearAndState(source.sha256(), year, ImportState.OPEN);
    }

    private MeetingImport change(MeetingImportId id, int seen, Consumer<MeetingImport> change) {
        var open = rows.lock(id).orElseThrow(Refusal::notFound);
        if (open.version() != seen) {
            throw new OptimisticLockingFailureException("The import is at version " + open.version());
        }
        change.accept(open);
        return rows.save(open);
    }
}
