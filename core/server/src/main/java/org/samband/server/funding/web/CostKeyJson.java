package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.funding.CostKey;
import org.samband.server.funding.CostKey.KeyShare;
import org.samband.server.funding.CostKeyId;
import org.samband.server.funding.LevyId;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/**
 * What an agreement sets for each participant of a levy, as the API shows it.
 *
 * @param lastDay the last day on which it holds, or null where it holds until further notice
 * @param percent whether the shares are percentages, which together are 100
 */
record CostKeyJson(
        CostKeyId id,
        LevyId levyId,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        String agreement,
        boolean percent,
        List<ShareJson> shares) {

    static CostKeyJson of(CostKey key, Map<OrganisationId, Organisation> known) {
        var until = key.valid().until();
        return new CostKeyJson(
                key.id(),
                key.levy(),
                key.seen(),
                key.valid().from(),
                until == null ? null : until.minusDays(1),
                key.agreement(),
                key.percent(),
                key.shares().list().stream()
                        .map(share -> ShareJson.of(share, known.get(share.organisation())))
                        .toList());
    }

    /** The share of one, with its name now. */
    record ShareJson(
            OrganisationId organisationId, @Nullable String participant, BigDecimal share) {

        static ShareJson of(KeyShare share, @Nullable Organisation organisation) {
            return new ShareJson(
                    share.organisation(),
                    organisation == null ? null : organisation.name(),
                    WrittenAmount.plain(share.share()));
        }
    }

    /** What a client says of a cost key. */
    record Said(
            @Nullable LevyId levyId,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable String agreement,
            @Nullable Boolean percent,
            @Nullable List<SaidShare> shares) {

        LevyId levy() {
            return given("levyId", levyId);
        }

        Validity valid() {
            var first = given("from", from);
            if (lastDay != null && lastDay.isBefore(first)) {
                throw Refusal.at("lastDay", "levy.key.ends-before", first);
            }
            return new Validity(first, lastDay == null ? null : lastDay.plusDays(1));
        }

        String resting() {
            return Objects.requireNonNullElse(agreement, "");
        }

        boolean percentages() {
            return Boolean.TRUE.equals(percent);
        }

        List<KeyShare> all() {
            var said = Objects.requireNonNullElse(shares, List.<SaidShare>of());
            for (var i = 0; i < said.size(); i++) {
                var share = said.get(i);
                if (share.organisationId() == null || share.share() == null) {
                    var field = share.share() == null ? "share" : "organisationId";
                    throw Refusal.of(List.of(Mistake.at("shares[" + i + "]." + field, "levy.field-missing")));
                }
            }
            return said.stream()
                    .map(share -> new KeyShare(
                            Objects.requireNonNull(share.organisationId()), Objects.requireNonNull(share.share())))
                    .toList();
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Refusal.at(field, "levy.field-missing");
            }
            return value;
        }
    }

    /** What a client says of one participant. */
    record SaidShare(
            @Nullable OrganisationId organisationId,
            @Nullable BigDecimal share) {}
}
