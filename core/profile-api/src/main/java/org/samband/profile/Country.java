package org.samband.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.pf4j.ExtensionPoint;
import org.samband.profile.statistics.StatisticsFormat;

/**
 * Brings what belongs to a state and not to a kind of alliance: its currency, languages and identifier checks.
 *
 * <p>The same rules hold as for {@link AllianceProfile}: pure methods, a public constructor without arguments, no
 * {@code null}. The server calls them whenever it needs an answer.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface Country extends ExtensionPoint {

    /** Returns the ISO 3166 code, for example {@code NO}. */
    String code();

    /** Returns the currency that alliances of this country keep their books in. */
    Currency currency();

    /** Returns the language tags that public bodies of this country write, the usual one first. */
    List<String> languages();

    /**
     * Checks an organisation number as a person wrote it, spaces and hyphens allowed.
     *
     * @return empty if the number is right, otherwise what is wrong with it
     */
    Optional<IdentifierProblem> checkOrganisationNumber(String written);

    /** Returns the time that its public bodies keep; that of the server by default. */
    default Optional<ZoneId> timeZone() {
        return Optional.empty();
    }

    /** Returns the tables of its statistics office that it can read; none by default. */
    default List<StatisticsFormat> statisticsFormats() {
        return List.of();
    }

    /** Returns the day on which municipalities elect their councils in a year, or empty where they do not in it. */
    default Optional<LocalDate> localElection(int year) {
        return Optional.empty();
    }

    /** What can be wrong with an identifier that a person typed. */
    enum IdentifierProblem {
        /** It holds something else than digits, spaces and hyphens. */
        NOT_DIGITS,
        /** It has too few or too many digits. */
        WRONG_LENGTH,
        /** Its first digits are none that the country gives out. */
        WRONG_KIND,
        /** Its check digit does not match. */
        WRONG_CHECK_DIGIT
    }
}
