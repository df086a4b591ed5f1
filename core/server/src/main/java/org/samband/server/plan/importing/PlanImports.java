package org.samband.server.plan.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Concepts;
import org.samband.profile.Term;
import org.samband.profile.source.SourceDocument;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.document.DocumentReader;
import org.samband.server.document.reading.ImportState;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.RoutesRead;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.PlanReader;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in plan documents and makes plans of them, all or nothing. */
@Component
@Transactional
public class PlanImports {

    private final ImportRows rows;
    private final SourceRows sources;
    private final JdbcClient jdbc;
    private final DocumentReader documents;
    private final AllianceProfiles profiles;
    private final Plans plans;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanImports(
            ImportRows rows,
            SourceRows sources,
            JdbcClient jdbc,
            DocumentReader documents,
            AllianceProfiles profiles,
            Plans plans,
            Bodies bodies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.jdbc = jdbc;
        this.documents = documents;
        this.profiles = profiles;
        this.plans = plans;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    /** Reads a document that was handed in as the plan of a year. */
    public PlanImport read(String name, byte[] content, int year) {
        return keep(ImportSource.of(name, false, content), documents.read(name, content), year);
    }

    /** Reads a text that was pasted as the plan of a year; the name is a word for it in the reader's language. */
    public PlanImport readText(String name, String text, int year) {
        var source = ImportSource.of(name, true, text.getBytes(StandardCharsets.UTF_8));
        return keep(source, documents.readText(name, text), year);
    }

    /** Returns the imports that are neither accepted nor discarded, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenImport> open() {
        return jdbc.sql("select id, name, year from plan_import where state = 'OPEN' order by at desc")
                .query((row, _) -> new OpenImport(
                        new PlanImportId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("year")))
                .list();
    }

    /** Returns an import, or refuses as unknown. */
    @Transactional(readOnly = true)
    public PlanImport get(PlanImportId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the document of an import as it was handed in. */
    @Transactional(readOnly = true)
    public ImportSource source(PlanImportId id) {
        return sources.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Finds the open import of the same document for the same year. */
    @Transactional(readOnly = true)
    public Optional<PlanImport> twin(byte[] content, int year) {
        return twin(ImportSource.of("", false, content), year);
    }

    public PlanImport correct(PlanImportId id, int seen, List<Correction> corrections) {
        var profile = profiles.current();
        corrections.forEach(new SoundCorrection(profile.planStructure())::check);
        return change(
                id,
                seen,
                open -> corrections.forEach(correction -> open.correct(correction, profile.readingVocabulary())));
    }

    public PlanImport answer(PlanImportId id, int seen, Map<String, String> answers) {
        var vocabulary = profiles.current().readingVocabulary();
        return change(id, seen, open -> answers.forEach((doubt, answer) -> open.answer(doubt, answer, vocabulary)));
    }

    public void discard(PlanImportId id) {
        var open = rows.lock(id).orElseThrow(Refusal::notFound);
        open.discard();
        rows.save(open);
    }

    /** Makes the plan; bodies that its routes name and the alliance lacks are founded, or else their routes left out. */
    public PlanId accept(PlanImportId id, boolean foundBodies) {
        var accepted = rows.lock(id).orElseThrow(Refusal::notFound);
        accepted.requireOpen();
        var draft = accepted.draft();
        var entered = plans.enter(new DraftedPlan(id, draft).plan(title(draft.year())));
        var called = new HashMap<String, Optional<Body>>();
        var routes = draft.routes().stream()
                .flatMap(route -> called
                        .computeIfAbsent(route.body(), name -> body(route, foundBodies))
                        .map(body -> line(route, entered.elements(), body))
                        .stream())
                .toList();
        accepted.acceptAs(entered.plan());
        rows.save(accepted);
        events.publishEvent(new RoutesRead(entered.plan(), routes));
        return entered.plan();
    }

    private PlanImport keep(ImportSource source, SourceDocument document, int year) {
        SoundCorrection.checkYear(year);
        twin(source, year).ifPresent(PlanImports::refuse);
        var draft = new PlanReader(profiles.current())
                .read(document, year, List.of(ThisAlliance.get().name()));
        var kept =
                rows.save(PlanImport.of(source, year, new DraftBesideSource(draft, document.lines()), clock.instant()));
        sources.save(source);
        return kept;
    }

    private Optional<PlanImport> twin(ImportSource source, int year) {
        return rows.findBySha256AndYearAndState(source.sha256(), year, ImportState.OPEN);
    }

    private PlanImport change(PlanImportId id, int seen, Consumer<PlanImport> change) {
        var open = rows.lock(id).orElseThrow(Refusal::notFound);
        if (open.version() != seen) {
            throw new OptimisticLockingFailureException("The import is at version " + open.version());
        }
        var before = open.year();
        change.accept(open);
        if (open.year() != before) {
            twin(source(id), open.year()).ifPresent(PlanImports::refuse);
        }
        return rows.save(open);
    }

    private static void refuse(PlanImport twin) {
        throw Refusal.conflict(
                "plan.import.already-open", twin.name(), twin.id().value());
    }

    private Optional<Body> body(DraftRoute route, boolean found) {
        return found
                ? Optional.of(bodies.findOrFound(route.body(), route.external()))
                : bodies.findByName(route.body());
    }

    private static RoutesRead.Line line(DraftRoute route, Map<String, PlanElementId> elements, Body body) {
        return new RoutesRead.Line(
                route.element() == null ? null : elements.get(route.element()),
                route.cycle(),
                body.id(),
                route.treatment() == DraftRoute.Treatment.TREATS,
                route.written(),
                route.line());
    }

    private String title(int year) {
        AllianceProfile profile = profiles.current();
        var word = profile.terminology()
                .term(ThisAlliance.get().language(), Concepts.PLAN)
                .map(term -> term.in(Term.Form.SINGULAR))
                .orElse(Concepts.PLAN);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + year;
    }
}
