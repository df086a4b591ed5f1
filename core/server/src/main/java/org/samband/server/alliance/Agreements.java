package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that the schemes of the current alliance rest on, and who of their parties has approved them. */
@Component
@Transactional
public class Agreements {

    private static final int LONGEST_REFERENCE = 200;

    private final AgreementRows rows;
    private final AgreementPartyRows parties;
    private final Schemes schemes;
    private final Organisations organisations;

    Agreements(AgreementRows rows, AgreementPartyRows parties, Schemes schemes, Organisations organisations) {
        this.rows = rows;
        this.parties = parties;
        this.schemes = schemes;
        this.organisations = organisations;
    }

    /** Returns those of a scheme, the latest first. */
    @Transactional(readOnly = true)
    public List<Agreement> of(SchemeId scheme) {
        return rows.of(scheme.value());
    }

    /** Returns all of them, by scheme. */
    @Transactional(readOnly = true)
    public List<Agreement> all() {
        return rows.inOrder();
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> find(AgreementId id) {
        return rows.findById(id);
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Agreement get(AgreementId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the parties of some agreements, by agreement. */
    @Transactional(readOnly = true)
    public Map<AgreementId, List<AgreementParty>> parties(Collection<AgreementId> agreements) {
        return agreements.isEmpty()
                ? Map.of()
                : parties.of(agreements.stream().map(AgreementId::value).toList()).stream()
                        .collect(Collectors.groupingBy(AgreementParty::agreement));
    }

    /** Returns the parties of one agreement. */
    @Transactional(readOnly = true)
    public List<AgreementParty> parties(AgreementId agreement) {
        return parties.of(List.of(agreement.value()));
    }

    /** Notes an agreement that a scheme rests on, between some parties. */
    public Agreement make(SchemeId scheme, Agreement.Draft draft, Collection<OrganisationId> between) {
        schemes.get(scheme);
        var agreement = rows.save(Agreement.made(scheme, checked(draft)));
        keepParties(agreement.id(), Set.copyOf(between));
        return agreement;
    }

    /** Changes an agreement as somebody saw it at a version; whose place it keeps also keeps its approval. */
    public Agreement change(
            AgreementId id, int seenVersion, Agreement.Draft draft, Collection<OrganisationId> between) {
        var agreement = get(id);
        if (agreement.seen() != seenVersion) {
            throw Refusal.conflict("scheme.agreement-changed", agreement.title());
        }
        keepParties(id, Set.copyOf(between));
        return rows.save(agreement.become(checked(draft)));
    }

    public void remove(AgreementId id) {
        rows.delete(get(id));
    }

    /**
     * Notes that parties have approved an agreement.
     *
     * @param on the day, or null where it is not known
     * @param reference the case or minutes, or null
     */
    public void approve(
            AgreementId id, Collection<OrganisationId> who, @Nullable LocalDate on, @Nullable String reference) {
        var where = Schemes.text("reference", reference, LONGEST_REFERENCE);
        parties.saveAll(chosen(id, who).stream()
                .map(party -> party.approving(on, where))
                .toList());
    }

    /** Notes that parties have not approved an agreement after all. */
    public void withdrawApproval(AgreementId id, Collection<OrganisationId> who) {
        parties.saveAll(
                chosen(id, who).stream().map(AgreementParty::notApproving).toList());
    }

    private List<AgreementParty> chosen(AgreementId id, Collection<OrganisationId> who) {
        get(id);
        var chosen = parties(id).stream()
                .filter(party -> who.contains(party.organisation()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < Set.copyOf(who).size()) {
            throw Refusal.at("parties", "scheme.agreement.no-party");
        }
        return chosen;
    }

    private void keepParties(AgreementId id, Set<OrganisationId> wanted) {
        if (organisations.all(wanted).size() < wanted.size()) {
            throw Refusal.at("parties", "scheme.organisation-unknown");
        }
        var there = parties(id);
        parties.deleteAll(there.stream()
                .filter(party -> !wanted.contains(party.organisation()))
                .toList());
        var missing = new HashSet<>(wanted);
        there.forEach(party -> missing.remove(party.organisation()));
        parties.saveAll(missing.stream()
                .map(organisation -> AgreementParty.to(id, organisation))
                .toList());
    }

    private static Agreement.Draft checked(Agreement.Draft draft) {
        var title = draft.title().strip();
        if (title.isEmpty() || title.length() > Schemes.LONGEST_TITLE) {
            throw Refusal.at("title", "scheme.title-length", Schemes.LONGEST_TITLE);
        }
        var notice = draft.notice();
        if (notice != null && notice.months() > 120) {
            throw Refusal.at("noticeMonths", "scheme.notice.too-long", 120);
        }
        return new Agreement.Draft(
                title,
                draft.valid(),
                notice,
                draft.expiry(),
                Schemes.text("note", draft.note(), Schemes.LONGEST_PURPOSE));
    }
}
