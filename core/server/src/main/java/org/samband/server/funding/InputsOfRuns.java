package org.samband.server.funding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Share;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.funding.RunInputs.BasisKind;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.Populations;
import org.springframework.stereotype.Component;

/** Writes down from what a run is computed, in words and figures that stay what they are. */
@Component
class InputsOfRuns {

    private final LevyRules rules;
    private final Schemes schemes;
    private final Populations populations;
    private final Organisations organisations;

    InputsOfRuns(LevyRules rules, Schemes schemes, Populations populations, Organisations organisations) {
        this.rules = rules;
        this.schemes = schemes;
        this.populations = populations;
        this.organisations = organisations;
    }

    RunInputs of(
            Question question,
            LevyRule rule,
            Givens.Given given,
            Limits limits,
            Circle circle,
            List<Share> shares,
            List<Doubt> doubts) {
        var terms = question.terms();
        var key = given.key();
        var counties = counties(circle.leftOut(), terms.who().withinId());
        var on = question.time().from();
        var pools = Pool.of(rule, shares);
        return new RunInputs(
                terms.title(),
                schemes.find(question.levy().scheme()).map(Scheme::title).orElse(""),
                rule.key(),
                rules.profile(),
                rules.version(),
                rule.unit(),
                rule instanceof ApportionmentRule,
                basis(rule),
                given.amount(),
                given.decision(),
                terms.currency(),
                terms.figures().source(),
                sourceName(terms.figures().source()),
                question.referenceDate(),
                terms.who().payers(),
                terms.proration(),
                terms.rounding().roundingStep(),
                terms.rounding().roundingMode(),
                limit(limits.minimum()),
                limit(limits.ceiling()),
                terms.limits().ceilingFrom(),
                key == null ? null : key.agreement(),
                terms.who().withinId() == null
                        ? null
                        : name(counties, terms.who().withinId(), on),
                terms.who().onlyKind() == null ? null : terms.who().onlyKind().code(),
                circle.headcount().recorded(),
                pools.isEmpty() ? null : pools,
                null,
                named(circle.leftOut(), counties, on),
                doubts);
    }

    private @Nullable String sourceName(@Nullable String key) {
        return key == null
                ? null
                : populations
                        .source(key)
                        .map(source -> source.publisher() + " " + source.table())
                        .orElse(key);
    }

    // The county somebody lies in instead is known by its id until here, so that all are named in one statement.
    private Map<OrganisationId, Organisation> counties(List<LeftOut> leftOut, @Nullable OrganisationId within) {
        var ids = leftOut.stream()
                .filter(each -> each.reason() == LeftOut.Reason.OTHER_COUNTY)
                .map(InputsOfRuns::county)
                .collect(Collectors.toCollection(HashSet::new));
        if (within != null) {
            ids.add(within);
        }
        return ids.isEmpty() ? Map.of() : organisations.all(ids);
    }

    private static List<LeftOut> named(
            List<LeftOut> leftOut, Map<OrganisationId, Organisation> counties, LocalDate on) {
        return leftOut.stream()
                .map(each -> each.reason() != LeftOut.Reason.OTHER_COUNTY
                        ? each
                        : new LeftOut(
                                each.organisation(),
                                each.name(),
                                each.through(),
                                each.reason(),
                                name(counties, county(each), on)))
                .toList();
    }

    private static OrganisationId county(LeftOut out) {
        return new OrganisationId(UUID.fromString(Objects.requireNonNull(out.detail())));
    }

    private static String name(Map<OrganisationId, Organisation> known, OrganisationId id, LocalDate on) {
        return Optional.ofNullable(known.get(id))
                .map(organisation -> organisation.name(on))
                .orElse("");
    }

    private static BasisKind basis(LevyRule rule) {
        if (rule instanceof ApportionmentRule shared && shared.split() != null) {
            return BasisKind.SPLIT;
        }
        return switch (rule.basis()) {
            case Basis.Inhabitants() -> BasisKind.INHABITANTS;
            case Basis.Equal() -> BasisKind.EQUAL;
            case Basis.Agreed() -> BasisKind.AGREED;
            case Basis.Own own -> BasisKind.OWN;
        };
    }

    private static @Nullable Long limit(OptionalLong limit) {
        return limit.isPresent() ? limit.getAsLong() : null;
    }
}
