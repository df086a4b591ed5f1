package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.WhatIfQuestion;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A what-if as it stands in an address, so that it can be sent to others.
 *
 * @param source the key of another statistic
 * @param reference another day of the figures, or a rule for it as {@code 12-31/1}
 * @param without the ids of who is left out
 * @param with the names of who is counted in, with commas between
 * @param withId the ids of who is counted in as well
 */
public record WhatIfForm(
        @Nullable LevyId levy,
        @Nullable String year,
        @Nullable String rate,
        @Nullable String rule,
        @Nullable String source,
        @Nullable String reference,
        @Nullable List<String> without,
        @Nullable String with,
        @Nullable List<String> withId) {

    WhatIfQuestion question(Levy asked, int likelyYear, List<OrganisationId> added) {
        var currency = asked.terms().currency();
        BigDecimal amount = WrittenAmount.read("rate", rate, currency == null ? 2 : LevyForm.digits(currency));
        var daily = AskedDay.read(text(reference));
        return new WhatIfQuestion(
                asked.id(),
                year(likelyYear),
                amount,
                text(rule),
                text(source),
                daily.rule(),
                daily.day(),
                leftOut(),
                added);
    }

    /** Returns the key of the other statistic, or null. */
    @Nullable
    String otherSource() {
        return text(source);
    }

    List<OrganisationId> leftOut() {
        return organisations(without);
    }

    List<OrganisationId> countedIn() {
        return organisations(withId);
    }

    private static List<OrganisationId> organisations(@Nullable List<String> written) {
        return Objects.requireNonNullElse(written, List.<String>of()).stream()
                .flatMap(id -> organisation(id).stream())
                .toList();
    }

    private static Optional<OrganisationId> organisation(String written) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<String> names() {
        return List.of(Objects.requireNonNullElse(with, "").split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean asks() {
        return levy != null && year != null;
    }

    /** Returns the question as the end of an address. */
    public String query() {
        var address = UriComponentsBuilder.newInstance()
                .queryParam("levy", levy == null ? "" : levy.value())
                .queryParam("year", Objects.requireNonNullElse(year, ""))
                .queryParam("rate", Objects.requireNonNullElse(rate, ""))
                .queryParam("rule", Objects.requireNonNullElse(rule, ""))
                .queryParam("source", Objects.requireNonNullElse(source, ""))
                .queryParam("reference", Objects.requireNonNullElse(reference, ""))
                .queryParam("with", Objects.requireNonNullElse(with, ""));
        Objects.requireNonNullElse(without, List.<String>of()).forEach(id -> address.queryParam("without", id));
        Objects.requireNonNullElse(withId, List.<String>of()).forEach(id -> address.queryParam("withId", id));
        return Objects.requireNonNullElse(address.encode().build().toUriString(), "");
    }

    /** Returns the year that is asked about, or the likely one where none can be read. */
    int yearOr(int likely) {
        var written = text(year);
        return written != null && written.matches("[12]\\d{3}") ? Integer.parseInt(written) : likely;
    }

    private int year(int likely) {
        var written = text(year);
        if (written == null) {
            return likely;
        }
        if (!written.matches("\\d{4}")) {
            throw Refusal.at("year", "levy.run.year-wrong", 1900, 2200);
        }
        return Integer.parseInt(written);
    }

    private static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
