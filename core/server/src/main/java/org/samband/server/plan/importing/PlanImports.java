package org.samband.server.plan.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Concepts;
import org.samband.profile.Term;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.document.DocumentReader;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.ImportSources;
import org.samband.server.document.intake.Intake;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.RoutesRead;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.plan.reading.PlanReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in plan documents and makes plans of them, all or nothing. */
@Component
@Transactional
public class PlanImports {

    private final Intake<PlanImport, PlanImportId> intake;
    private final JdbcClient jdbc;
    private final DocumentReader documents;
    private final AllianceProfiles profiles;
    private final Plans plans;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    PlanImports(
            PlanImportRows rows,
            ImportSources sources,
            JdbcClient jdbc,
            DocumentReader documents,
            AllianceProfiles profiles,
            Plans plans,
            Bodies bodies,
            ApplicationEventPublisher events) {
        this.intake = sources.intake(rows);
        this.jdbc = jdbc;
        this.documents = documents;
        this.profiles = profiles;
        this.plans = plans;
        this.bodies = bodies;
        this.events = events;
    }

    /** Reads a document as the plan of a year and keeps both, or refuses if it is being imported already. */
    public PlanImport read(ImportSource source, int year) {
        return intake.keep(source, year, provenance -> {
            var document = source.readBy(documents);
            var draft = new PlanReader(profiles.current())
                    .read(document, year, List.of(ThisAlliance.get().name()));
            return new PlanImport(
                    PlanImportId.next(), provenance, year, new DraftBesideSource(draft, document.lines()));
        });
    }

    /** Returns the imports that are neither accepted nor discarded, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenImport> open() {
        return jdbc.sql("select id, name, year from plan_import where state = 'OPEN' order by at desc")
                .query(OpenImport.class)
                .list();
    }

    /** Returns an import, or refuses as unknown. */
    @Transactional(readOnly = true)
    public PlanImport get(PlanImportId id) {
        return intake.get(id);
    }

    /** Returns the document of an import as it was handed in. */
    @Transactional(readOnly = true)
    public ImportSource source(PlanImportId id) {
        return intake.source(id);
    }

    /** Finds the open import of the same document for the same year. */
    @Transactional(readOnly = true)
    public Optional<PlanImport> twin(ImportSource source, int year) {
        return intake.twin(source, year);
    }

    public PlanImport correct(PlanImportId id, int seen, List<Correction> corrections) {
        var profile = profiles.current();
        corrections.forEach(new SoundCorrection(profile.planStructure())::check);
        return intake.change(
                id,
                seen,
                open -> corrections.forEach(correction -> open.correct(correction, profile.readingVocabulary())));
    }

    public PlanImport answer(PlanImportId id, int seen, Map<String, String> answers) {
        var vocabulary = profiles.current().readingVocabulary();
        return intake.change(
                id, seen, open -> answers.forEach((doubt, answer) -> open.answer(doubt, answer, vocabulary)));
    }

    public void discard(PlanImportId id) {
        intake.discard(id);
    }

    /** Makes the plan; bodies that its routes name and the alliance lacks are founded, or else their routes left out. */
    public PlanId accept(PlanImportId id, boolean foundBodies) {
        return intake.accept(id, read -> {
            var entered = plans.enter(new DraftedPlan(id, read.draft()).plan(title(read.year())));
            events.publishEvent(new RoutesRead(entered.plan(), routes(read.draft(), entered, foundBodies)));
            read.acceptAs(entered.plan());
            return entered.plan();
        });
    }

    private List<RoutesRead.Line> routes(PlanDraft draft, Plans.Entered entered, boolean foundBodies) {
        var called = new HashMap<String, Optional<Body>>();
        return draft.routes().stream()
                .flatMap(route -> called
                        .computeIfAbsent(route.body(), name -> body(route, foundBodies))
                        .map(body -> line(route, entered.elements(), body))
                        .stream())
                .toList();
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
