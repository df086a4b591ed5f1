package org.samband.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A kind of body an alliance can have, such as its assembly or its board.
 *
 * @param key the body type's key, a concept of the terminology
 * @param seats who has places in it
 * @param standing whether it decides, advises or only meets
 * @param deciding the matters it decides; empty unless it decides
 * @param quorum how many must be there for it to decide, or empty where no source says so
 * @param numbering how its cases are numbered, or empty where as the profile says for all
 * @param next the body type that its proposals usually go to, or empty
 * @param rules what its composition must satisfy besides the number of its seats
 * @param renewal within how many months after a local election its members are named anew; 0 where elections do not matter
 * @param voting how many votes a member has in it
 * @param approvals how its minutes come to be approved: in one of these ways
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record BodyType(
        String key,
        Seats seats,
        Standing standing,
        Set<Matter> deciding,
        Optional<Quorum> quorum,
        Optional<CaseNumbering> numbering,
        Optional<String> next,
        List<SeatingRule> rules,
        int renewal,
        Voting voting,
        Set<MinutesApproval> approvals) {

    /** Copies the matters, the rules and the approvals. */
    public BodyType {
        deciding = Set.copyOf(deciding);
        rules = List.copyOf(rules);
        approvals = Set.copyOf(approvals);
    }

    /**
     * Returns a body that advises, until {@link #deciding(Matter...)} or {@link #informal()} says otherwise, and of which
     * nobody knows how many must be there, until {@link #quorum(Quorum)} does.
     */
    public static BodyType of(String key, Seats seats) {
        return new BodyType(
                key,
                seats,
                Standing.ADVISES,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                Voting.perSeat(),
                MinutesApproval.usual());
    }

    /** Returns this body type as one that decides the given matters. */
    public BodyType deciding(Matter... matters) {
        return new BodyType(
                key,
                seats,
                Standing.DECIDES,
                Set.of(matters),
                quorum,
                numbering,
                next,
                rules,
                renewal,
                voting,
                approvals);
    }

    /** Returns this body type as one that meets without any power to decide, however few come. */
    public BodyType informal() {
        return new BodyType(
                key,
                seats,
                Standing.MEETS,
                Set.of(),
                Optional.of(Quorum.none()),
                numbering,
                next,
                rules,
                renewal,
                voting,
                approvals);
    }

    /** Returns this body type with the quorum that a law or the statutes ask for. */
    public BodyType quorum(Quorum newQuorum) {
        return new BodyType(
                key,
                seats,
                standing,
                deciding,
                Optional.of(newQuorum),
                numbering,
                next,
                rules,
                renewal,
                voting,
                approvals);
    }

    /** Returns this body type with case numbers of its own, such as {@code SR {n}/{yy}}. */
    public BodyType numbering(String pattern) {
        var own = Optional.of(CaseNumbering.of(pattern));
        return new BodyType(key, seats, standing, deciding, quorum, own, next, rules, renewal, voting, approvals);
    }

    /** Returns this body type as one whose proposals usually go to another. */
    public BodyType before(String bodyType) {
        return new BodyType(
                key,
                seats,
                standing,
                deciding,
                quorum,
                numbering,
                Optional.of(bodyType),
                rules,
                renewal,
                voting,
                approvals);
    }

    /** Returns this body type with rules for who sits in it. */
    public BodyType seating(SeatingRule... newRules) {
        return new BodyType(
                key, seats, standing, deciding, quorum, numbering, next, List.of(newRules), renewal, voting, approvals);
    }

    /** Returns this body type as one whose members are named anew within so many months after each local election. */
    public BodyType renewed(int months) {
        return new BodyType(key, seats, standing, deciding, quorum, numbering, next, rules, months, voting, approvals);
    }

    /** Returns this body type as one in which members have votes by another rule than one for each seat. */
    public BodyType voting(Voting newVoting) {
        return new BodyType(
                key, seats, standing, deciding, quorum, numbering, next, rules, renewal, newVoting, approvals);
    }

    /**
     * Returns this body type with other ways in which its minutes come to be approved. Without it, a later meeting approves
     * them or they are signed.
     */
    public BodyType minutes(MinutesApproval... ways) {
        return new BodyType(
                key, seats, standing, deciding, quorum, numbering, next, rules, renewal, voting, Set.of(ways));
    }

    /** What a body may do with a matter. */
    public enum Standing {
        /** It decides the matters that are said to be its own. */
        DECIDES,
        /** It says what it thinks, and another decides. */
        ADVISES,
        /** It meets and neither decides nor advises. */
        MEETS
    }

    /** What a body can decide. */
    public enum Matter {
        /** The statutes of the alliance. */
        STATUTES,
        /** What the alliance is for: its vision and main goals. */
        PLATFORM,
        /** A plan. */
        PLAN,
        /** The budget and the accounts. */
        BUDGET,
        /** What members contribute. */
        LEVY,
        /** Whether a report is received. */
        REPORT,
        /** A single measure of a plan. */
        MEASURE
    }
}
