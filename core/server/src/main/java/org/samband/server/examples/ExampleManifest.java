package org.samband.server.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Agreement;
import org.samband.server.body.AppointmentRole;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.result.Carried;
import tools.jackson.databind.JsonNode;

/**
 * What an example says of its alliance, in {@code alliance.json} among its resources.
 *
 * @param settings what its secretariat chose besides, by part and place, as a file of settings has it
 */
record ExampleManifest(
        String name,
        String language,
        @Nullable String colour,
        boolean publishes,
        @Nullable Map<String, Map<String, String>> terms,
        @Nullable List<String> cycles,
        @Nullable Map<String, Map<String, JsonNode>> settings,
        List<ExampleBody> bodies,
        @Nullable ExampleOrganisation organisation,
        @Nullable Boolean publishesMembers,
        @Nullable ExampleCircle members,
        @Nullable List<ExampleScheme> schemes,
        @Nullable List<ExampleLevy> levies,
        @Nullable List<ExampleComposition> compositions,
        @Nullable List<ExampleRotation> rotations,
        List<ExamplePlan> plans,
        @Nullable List<ExampleBudget> budgets,
        @Nullable List<ExampleResult> results,
        @Nullable List<ExampleGrant> grants,
        @Nullable List<ExampleMeeting> meetings) {

    /** A body of the alliance, or an external one without type. */
    record ExampleBody(
            String name,
            @Nullable String type,
            @Nullable Boolean external,
            @Nullable List<String> aliases,
            @Nullable Integer meetingsAYear,
            @Nullable Integer renewedWithin,
            @Nullable String opening) {}

    /** Who sits in a body; the persons are invented. */
    record ExampleComposition(String body, List<ExampleSeat> seats) {}

    /**
     * A seat and its holder.
     *
     * @param of the code or the name of the member whose seat it is, or nothing where it is nobody's
     */
    record ExampleSeat(
            @Nullable String of,
            String person,
            @Nullable AppointmentRole role,
            @Nullable Integer place,
            @Nullable String from,
            @Nullable List<String> offices,
            @Nullable String post) {}

    /** What the members take turns at. */
    record ExampleRotation(String name, List<ExampleTurn> turns) {}

    /**
     * Whose turn it is in a year.
     *
     * @param of the code or the name of the member, or nothing as long as that is open
     */
    record ExampleTurn(
            int year,
            @Nullable String of,
            @Nullable String decision,
            @Nullable String settleBy) {}

    /**
     * A plan document, when and where it was adopted, and perhaps the file of what was said of its activities.
     *
     * @param fields what elements say in the fields of the alliance's own, by their titles
     */
    record ExamplePlan(
            String file,
            int year,
            @Nullable String adoptedOn,
            @Nullable String reference,
            @Nullable String statuses,
            @Nullable Map<String, Map<String, String>> fields) {}

    /** The minutes of a meeting of a year; its persons are invented. */
    record ExampleMeeting(String minutes, int year) {}

    /** Which organisation of the register the alliance is; added to it where nobody is called so. */
    record ExampleOrganisation(String name, String kind) {}

    /**
     * The members of the alliance, by what the register calls them.
     *
     * @param on the day on which the codes and names held
     * @param note what there is to know of each participation, whose beginning is open
     * @param missing what is not known of the circle
     */
    record ExampleCircle(
            String on,
            @Nullable List<String> codes,
            @Nullable List<String> named,
            @Nullable String note,
            @Nullable String missing,
            @Nullable String purpose) {}

    /** A scheme beside the membership, with its participants and perhaps the agreement that it rests on. */
    record ExampleScheme(
            String title,
            @Nullable String purpose,
            String on,
            @Nullable List<String> codes,
            @Nullable List<String> named,
            @Nullable String note,
            @Nullable String missing,
            @Nullable ExampleAgreement agreement) {

        ExampleCircle circle() {
            return new ExampleCircle(on, codes, named, note, missing, null);
        }
    }

    /**
     * An agreement between all participants of a scheme.
     *
     * @param approved whether all of them have approved it, on days that are not known
     */
    record ExampleAgreement(
            String title,
            @Nullable String from,
            @Nullable String lastDay,
            Agreement.@Nullable Expiry expiry,
            @Nullable Boolean approved,
            @Nullable String note) {}

    /**
     * A levy of a scheme, or of the membership where none is named, and the years for which it was issued.
     *
     * @param onlyKind the only kind of organisation that counts; all of them where none is named
     * @param within the code of the county whose municipalities alone count
     * @param reference month and day of the figures, as {@code 12-31}
     * @param rate in the currency itself; none where it is not known
     * @param from the day from which the rate holds
     */
    record ExampleLevy(
            @Nullable String scheme,
            String title,
            @Nullable String purpose,
            String rule,
            @Nullable String payers,
            @Nullable String onlyKind,
            @Nullable String within,
            String source,
            String reference,
            int yearsBefore,
            @Nullable String rate,
            @Nullable String from,
            @Nullable String decision,
            @Nullable String missing,
            @Nullable List<Integer> runs) {}

    /**
     * A budget as far as a source tells it.
     *
     * @param plan whether the plan of its year gives its allocations
     * @param missing what no source tells
     */
    record ExampleBudget(
            String title,
            int year,
            @Nullable Boolean plan,
            @Nullable String missing,
            @Nullable List<ExampleLine> lines,
            @Nullable List<ExampleReference> references) {}

    /**
     * A line of a budget.
     *
     * @param amount in the currency itself; none where it is not known or worked out
     * @param plus the titles of the lines that it is worked out from
     * @param minus the titles of the lines that are taken away from it
     */
    record ExampleLine(
            LineKind kind,
            String title,
            @Nullable String amount,
            @Nullable String certainty,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable String decidedOn,
            @Nullable List<String> plus,
            @Nullable List<String> minus) {}

    /** By what the members find an element's allocation in their own budgets. */
    record ExampleReference(
            String element,
            @Nullable String number,
            @Nullable String code) {}

    /**
     * What a year came to, as far as a source tells it; sums are in the currency itself.
     *
     * @param stated the result, negative for a deficit
     */
    record ExampleResult(
            int year,
            List<ExampleFigure> figures,
            @Nullable String stated,
            @Nullable Carried carried,
            @Nullable String carriedText,
            @Nullable String equity,
            @Nullable String equityOn,
            @Nullable String missing) {}

    /** A figure of the accounts and the kind of income that it is. */
    record ExampleFigure(String title, String amount, LineKind kind) {}

    /** Money that the plan says is asked for, without a sum; the answer will change the element's money from that giver. */
    record ExampleGrant(String funder, String purpose, String element) {}
}
