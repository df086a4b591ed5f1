package org.samband.server.meeting.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.document.DocumentReader;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.ImportSources;
import org.samband.server.document.intake.ImportState;
import org.samband.server.document.intake.Intake;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MetThatDay;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.MinutesReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in old minutes and makes meetings of them, all or nothing. */
@Component
@Transactional
public class MeetingImports {

    private final Intake<MeetingImport, MeetingImportId> intake;
    private final JdbcClient jdbc;
    private final DocumentReader documents;
    private final AllianceProfiles profiles;
    private final KnownNames names;
    private final Telling telling;

    MeetingImports(
            MeetingImportRows rows,
            ImportSources sources,
            JdbcClient jdbc,
            DocumentReader documents,
            AllianceProfiles profiles,
            KnownNames names,
            Telling telling) {
        this.intake = sources.intake(rows);
        this.jdbc = jdbc;
        this.documents = documents;
        this.profiles = profiles;
        this.names = names;
        this.telling = telling;
    }

    /** Reads a document as the minutes of a meeting of a year and keeps both, or refuses if it is being imported already. */
    public MeetingImport read(ImportSource source, int year) {
        return intake.keep(source, year, provenance -> {
            var document = source.readBy(documents);
            var draft = new MinutesReader(profiles.current()).read(document, year, names.known());
            return new MeetingImport(
                    MeetingImportId.next(), provenance, year, new MinutesBesideSource(draft, document.lines()));
        });
    }

    /** Returns the imports that are neither accepted nor discarded, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenImport> open() {
        return jdbc.sql("select id, name, year from meeting_import where state = 'OPEN' order by at desc")
                .query(OpenImport.class)
                .list();
    }

    /** Returns an import, or refuses as unknown. */
    @Transactional(readOnly = true)
    public MeetingImport get(MeetingImportId id) {
        return intake.get(id);
    }

    /** Returns the document of an import as it was handed in. */
    @Transactional(readOnly = true)
    public ImportSource source(MeetingImportId id) {
        return intake.source(id);
    }

    /** Finds the open import of the same document for the same year. */
    @Transactional(readOnly = true)
    public Optional<MeetingImport> twin(ImportSource source, int year) {
        return intake.twin(source, year);
    }

    public MeetingImport correct(MeetingImportId id, int seen, List<Correction> corrections) {
        corrections.forEach(SoundCorrection::check);
        return intake.change(id, seen, open -> corrections.forEach(open::correct));
    }

    public MeetingImport answer(MeetingImportId id, int seen, Map<String, String> answers) {
        return intake.change(id, seen, open -> answers.forEach(open::answer));
    }

    public void discard(MeetingImportId id) {
        intake.discard(id);
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
        return intake.accept(id, read -> {
            var meeting = telling.tell(id, read.draft(), planned);
            read.acceptAs(meeting);
            return meeting;
        });
    }
}
