package org.samband.server.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.profile.Period;
import org.samband.profile.document.Document;
import org.samband.server.access.Account;
import org.samband.server.access.AccountId;
import org.samband.server.access.Accounts;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.FieldValues;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.reporting.ReportContent.Addressee;
import org.samband.server.settings.ColumnNames;
import org.samband.server.settings.PlanColumns;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a report tells now, with as many statements for a large plan as for a small one. */
@Component
@Transactional(readOnly = true)
class Previews {

    private final Plans plans;
    private final ReportRoutes routes;
    private final Bodies bodies;
    private final Accounts accounts;
    private final AllianceProfiles profiles;
    private final OwnTexts texts;
    private final PlanColumns columns;
    private final ColumnNames columnNames;
    private final FieldValues values;

    Previews(
            Plans plans,
            ReportRoutes routes,
            Bodies bodies,
            Accounts accounts,
            AllianceProfiles profiles,
            OwnTexts texts,
            PlanColumns columns,
            ColumnNames columnNames,
            FieldValues values) {
        this.columns = columns;
        this.columnNames = columnNames;
        this.values = values;
        this.plans = plans;
        this.routes = routes;
        this.bodies = bodies;
        this.accounts = accounts;
        this.profiles = profiles;
        this.texts = texts;
    }

    Preview of(Report report) {
        var content = content(report);
        return Preview.of(content, document(content), ownFormat(content).isEmpty());
    }

    /** Puts together what a report tells, or refuses where no route leads to its body. */
    Preview told(Report report) {
        var preview = of(report);
        if (preview.content().sections().isEmpty()) {
            throw Refusal.at(
                    "recipient",
                    "reporting.nothing-routed",
                    preview.content().to().name(),
                    new ReportNames(texts.get()).period(preview.content().period()));
        }
        return preview;
    }

    Document issued(Preview preview, LocalDate on) {
        return document(preview.content().issued(on));
    }

    private Document document(ReportContent content) {
        var usual = ReportDocument.of(content, texts.get());
        return ownFormat(content).map(format -> format.write(content, usual)).orElse(usual);
    }

    private Optional<OwnFormat> ownFormat(ReportContent content) {
        return OwnFormat.of(profiles.current(), content.period().cycle().key(), profiles.code());
    }

    private ReportContent content(Report report) {
        var plan = plans.view(report.planId());
        var period = period(report);
        var body = bodies.find(report.bodyId()).orElseThrow(Refusal::notFound);
        var profile = profiles.current();
        var shape = new Shape(plan, profile.planStructure());
        var routing = new Routing(plan, report.cycle(), routes.holdingFor(report.planId()));
        var columns = columns(plan);
        var telling = new Telling(plan, shape, period, report.sentences().sentences(), names(plan, period), columns);
        var sections = new Gathering(plan, shape, routing, body.id()).sections(telling, new Funding(plan, profile));
        return new ReportContent(
                ThisAlliance.get().name(),
                plan.plan().title(),
                addressee(body, Gathering.strongestOf(sections)),
                period,
                shape.levels(),
                report.summary(),
                sections,
                columns.heads(),
                null);
    }

    private PaperColumns columns(PlanView plan) {
        var chosen = columns.on(PlanColumns.PAPER).stream()
                .filter(column -> !column.startsWith(PlanColumns.LEVEL) && !PaperColumns.OWN.contains(column))
                .toList();
        var heads = new LinkedHashMap<String, String>();
        var said = columnNames.of(chosen, texts.get());
        for (int i = 0; i < chosen.size(); i++) {
            heads.put(chosen.get(i), said.get(i));
        }
        var own = chosen.stream().anyMatch(column -> column.startsWith(PlanColumns.FIELD));
        var cells = new PlanCells(plan, own ? values.of(plan.plan().id()) : Map.of());
        return PaperColumns.of(heads, cells, plan, texts.get());
    }

    Period period(Report report) {
        return profiles.current().reportingCycles().stream()
                .filter(cycle -> cycle.key().equals(report.cycle()))
                .flatMap(cycle -> cycle.period(report.period()).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("reporting.period-gone", report.period()));
    }

    private Addressee addressee(Body body, Treatment treatment) {
        return new Addressee(body.name(), bodies.calledByType(body).orElse(null), treatment);
    }

    private Map<AccountId, String> names(PlanView plan, Period period) {
        var ids = plan.elements().stream()
                .flatMap(element -> plan.statusBefore(element.id(), Telling.following(period)).stream())
                .map(StatusUpdate::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }
}
