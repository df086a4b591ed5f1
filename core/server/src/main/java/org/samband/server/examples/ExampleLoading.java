package org.samband.server.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ExampleAlliance;
import org.samband.profile.Term;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceHosted;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.examples.ExampleManifest.ExamplePlan;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Status;
import org.samband.server.plan.importing.PlanImports;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes an alliance of an example, as its secretariat would: bodies, words, members, plans taken in, adopted and followed up. */
@Component
class ExampleLoading {

    private static final ScopedValue<String> LOADING = ScopedValue.newInstance();

    private final JsonMapper json;
    private final Alliances alliances;
    private final OwnTerms terms;
    private final ReportingCycles cycles;
    private final Bodies bodies;
    private final ExampleSettings settings;
    private final ExampleCircles circles;
    private final ExampleSeats seats;
    private final ExampleLevies levies;
    private final ExampleMoney money;
    private final ExampleGrants grants;
    private final PlanImports imports;
    private final MeetingImports meetings;
    private final Plans plans;
    private final FollowUp followUp;
    private final LoadedExamples loaded;

    ExampleLoading(
            JsonMapper json,
            Alliances alliances,
            OwnTerms terms,
            ReportingCycles cycles,
            Bodies bodies,
            ExampleSettings settings,
            ExampleCircles circles,
            ExampleSeats seats,
            ExampleLevies levies,
            ExampleMoney money,
            ExampleGrants grants,
            PlanImports imports,
            MeetingImports meetings,
            Plans plans,
            FollowUp followUp,
            LoadedExamples loaded) {
        this.json = json;
        this.alliances = alliances;
        this.terms = terms;
        this.cycles = cycles;
        this.bodies = bodies;
        this.settings = settings;
        this.circles = circles;
        this.seats = seats;
        this.levies = levies;
        this.money = money;
        this.grants = grants;
        this.imports = imports;
        this.meetings = meetings;
        this.plans = plans;
        this.followUp = followUp;
        this.loaded = loaded;
    }

    /** Loads an example whole or not at all. */
    Alliance load(AllianceProfile profile, ExampleAlliance example) {
        var manifest = json.readValue(content(example, "alliance.json"), ExampleManifest.class);
        var alliance = ScopedValue.where(LOADING, example.slug())
                .call(() -> alliances.host(example.slug(), manifest.name(), profile.id(), manifest.language()));
        try {
            var reporting = ThisAlliance.call(alliance, () -> choose(alliance, manifest));
            ThisAlliance.run(reporting, () -> fill(example, manifest));
            return alliances.present(
                    alliance.id(), manifest.name(), manifest.language(), manifest.colour(), manifest.publishes());
        } catch (RuntimeException e) {
            alliances.remove(alliance.id());
            throw e;
        }
    }

    /** Remembers, in the transaction that opens the alliance, that it is an example not yet whole. */
    @EventListener
    void began(AllianceHosted hosted) {
        if (LOADING.isBound()) {
            loaded.into(LOADING.get(), hosted.alliance());
        }
    }

    private Alliance choose(Alliance alliance, ExampleManifest manifest) {
        return manifest.cycles() == null
                ? alliance
                : cycles.use(
                        alliance.version(),
                        manifest.cycles().stream()
                                .collect(Collectors.toMap(Function.identity(), _ -> ReportingCycles.USUAL_DAYS)));
    }

    private void fill(ExampleAlliance example, ExampleManifest manifest) {
        Objects.requireNonNullElse(manifest.terms(), Map.<String, Map<String, String>>of())
                .forEach((language, words) ->
                        words.forEach((concept, forms) -> terms.use(language, concept, Term.parse(forms, null))));
        manifest.bodies()
                .forEach(body -> bodies.found(new Body.Draft(
                        body.name(),
                        body.type(),
                        Boolean.TRUE.equals(body.external()),
                        Objects.requireNonNullElse(body.aliases(), List.of()),
                        new Charter(
                                null,
                                null,
                                null,
                                null,
                                body.meetingsAYear(),
                                body.renewedWithin(),
                                body.opening(),
                                Validity.always()))));
        settings.choose(manifest);
        circles.fill(manifest);
        seats.fill(manifest);
        levies.fill(manifest);
        manifest.plans().forEach(plan -> take(example, plan));
        grants.fill(manifest);
        money.fill(manifest);
        Objects.requireNonNullElse(manifest.meetings(), List.<ExampleManifest.ExampleMeeting>of())
                .forEach(meeting -> hold(example, meeting));
    }

    private void hold(ExampleAlliance example, ExampleManifest.ExampleMeeting meeting) {
        var read = meetings.read(source(example, meeting.minutes()), meeting.year());
        meetings.accept(read.id());
    }

    private static ImportSource source(ExampleAlliance example, String file) {
        return ImportSource.file(file, content(example, file));
    }

    private void take(ExampleAlliance example, ExamplePlan plan) {
        var read = imports.read(source(example, plan.file()), plan.year());
        var id = imports.accept(read.id(), true);
        settings.say(id, plan);
        if (plan.adoptedOn() != null) {
            plans.adopt(id, LocalDate.parse(plan.adoptedOn()), Objects.requireNonNullElse(plan.reference(), ""));
        }
        if (plan.statuses() != null) {
            follow(id, ExampleStatuses.parse(new String(content(example, plan.statuses()), UTF_8)));
        }
    }

    private void follow(PlanId plan, ExampleStatuses statuses) {
        var elements = plans.view(plan).elements().stream()
                .collect(Collectors.toMap(PlanElement::title, PlanElement::id, (first, second) -> first));
        for (var said : statuses.lines()) {
            var element = elements.get(said.activity());
            if (element == null) {
                throw new IllegalStateException("The plan has no activity \"" + said.activity() + "\".");
            }
            followUp.say(element, said.period(), status(said), said.text(), said.percent());
        }
    }

    private static Status status(ExampleStatuses.Said said) {
        return Status.find(said.status())
                .orElseThrow(() -> new IllegalStateException("There is no status \"" + said.status() + "\"."));
    }

    private static byte[] content(ExampleAlliance example, String name) {
        try (var stream = example.open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
