package org.samband.server.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A case in one body: the number, the assessment and the proposal that it has there. */
@Table("treatment")
public class Treatment {

    @Id
    private final TreatmentId id;

    private final CaseId caseId;
    private final BodyId bodyId;
    private @Nullable TreatmentId umbrellaId;
    private @Nullable String letter;
    private @Nullable String number;
    private @Nullable Integer numberYear;
    private @Nullable Integer numberRunning;
    private final @Nullable TreatmentId originId;
    private TreatmentState state;
    private @Nullable String background;
    private @Nullable String assessment;
    private @Nullable String proposal;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Treatment(
            TreatmentId id,
            CaseId caseId,
            BodyId bodyId,
            @Nullable TreatmentId umbrellaId,
            @Nullable String letter,
            @Nullable String number,
            @Nullable Integer numberYear,
            @Nullable Integer numberRunning,
            @Nullable TreatmentId originId,
            TreatmentState state,
            @Nullable String background,
            @Nullable String assessment,
            @Nullable String proposal) {
        this.id = id;
        this.caseId = caseId;
        this.bodyId = bodyId;
        this.umbrellaId = umbrellaId;
        this.letter = letter;
        this.number = number;
        this.numberYear = numberYear;
        this.numberRunning = numberRunning;
        this.originId = originId;
        this.state = state;
        this.background = background;
        this.assessment = assessment;
        this.proposal = proposal;
    }

    static Treatment waiting(CaseId matter, BodyId body, @Nullable TreatmentId origin, CaseTexts texts) {
        return new Treatment(
                TreatmentId.next(),
                matter,
                body,
                null,
                null,
                null,
                null,
                null,
                origin,
                TreatmentState.WAITING,
                texts.background(),
                texts.assessment(),
                texts.proposal());
    }

    /** The same case in the same or another body, after this one decided that it should be treated there. */
    Treatment sentTo(BodyId body, CaseTexts texts) {
        return waiting(caseId, body, id, texts);
    }

    void write(CaseTexts texts) {
        requireOpen();
        background = texts.background();
        assessment = texts.assessment();
        proposal = texts.proposal();
    }

    /** Gives it its number; what has one keeps it. */
    void number(String printed, int year, @Nullable Integer running) {
        if (number == null) {
            number = printed;
            numberYear = year;
            numberRunning = running;
        }
    }

    /** Makes it a lettered part of another case on the same agenda. */
    void partOf(TreatmentId umbrella, String newLetter) {
        umbrellaId = umbrella;
        letter = newLetter;
    }

    void decide() {
        requireOpen();
        state = TreatmentState.DECIDED;
    }

    void withdraw() {
        requireOpen();
        state = TreatmentState.WITHDRAWN;
    }

    /** The meeting on whose agenda it was decided nothing of it. */
    void passOver() {
        requireOpen();
        state = TreatmentState.UNTREATED;
    }

    /** It was decided after all by the meeting that had passed it over. */
    void comeBack() {
        if (state == TreatmentState.UNTREATED) {
            state = TreatmentState.ON_AGENDA;
        }
    }

    private void requireOpen() {
        if (!open()) {
            throw Refusal.conflict("case.treatment-is." + state.key());
        }
    }

    /** Tells whether the body has still to decide. */
    public boolean open() {
        return state == TreatmentState.WAITING || state == TreatmentState.ON_AGENDA;
    }

    /** Takes it onto an agenda, as a case or as a part of one. */
    void putOnAgenda(@Nullable TreatmentId umbrella) {
        if (state == TreatmentState.ON_AGENDA) {
            throw Refusal.conflict("meeting.case-on-agenda");
        }
        if (state != TreatmentState.WAITING) {
            throw Refusal.conflict("meeting.case-not-waiting");
        }
        if (number == null) {
            umbrellaId = umbrella;
        }
        state = TreatmentState.ON_AGENDA;
    }

    /** Lets it wait for another agenda. */
    void takeOffAgenda() {
        if (state == TreatmentState.ON_AGENDA) {
            state = TreatmentState.WAITING;
            if (number == null) {
                umbrellaId = null;
                letter = null;
            }
        }
    }

    public TreatmentId id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    /** Returns the case on the same agenda whose lettered part it is, if it is one. */
    public Optional<TreatmentId> umbrellaId() {
        return Optional.ofNullable(umbrellaId);
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    /** Returns its number as printed, with the letter of a part; empty until the agenda is set. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the year in which its number was given; there is one where there is a number. */
    public Optional<Integer> numberYear() {
        return Optional.ofNullable(numberYear);
    }

    /** Returns its running number; a part has that of its umbrella in its number only. */
    public Optional<Integer> numberRunning() {
        return Optional.ofNullable(numberRunning);
    }

    /** Returns the treatment that sent it here: of another body, or of this one if it was put off. */
    public Optional<TreatmentId> originId() {
        return Optional.ofNullable(originId);
    }

    public TreatmentState state() {
        return state;
    }

    public CaseTexts texts() {
        return new CaseTexts(background, assessment, proposal);
    }

    /** Returns what the case is about. */
    public Optional<String> background() {
        return Optional.ofNullable(background);
    }

    /** Returns what the secretariat thinks. */
    public Optional<String> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** Returns what is proposed to be decided. */
    public Optional<String> proposal() {
        return Optional.ofNullable(proposal);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
