package org.samband.profile.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A group of meanings in minutes whose members are named by the last part of the key. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum MinutesFamily {
    /** What stands before a fact about the meeting: {@code head.date}, {@code head.place} ... */
    HEAD("head", "date", "place", "time", "body", "chair", "secretary", "approver", "signed", "other"),
    /** What stands above a text within a case; {@code text.decision} may have {@code {body}} for one it goes on to. */
    TEXT("text", "background", "treatment", "assessment", "proposal", "decision", "vote", "note"),
    /** Set phrases in a paragraph that say what it is, without a head above it. */
    PHRASE("phrase", "treatment", "assessment", "proposal"),
    /** Set phrases of a decision that say its outcome. */
    OUTCOME(
            "outcome",
            "as-proposed",
            "amended",
            "own-text",
            "noted",
            "referred-back",
            "deferred",
            "refused",
            "withdrawn"),
    /** What the product writes into minutes: {@code set.laid-before}, or {@code set.<outcome>}; the usual phrase first. */
    SET(
            "set",
            "laid-before",
            "as-proposed",
            "amended",
            "own-text",
            "noted",
            "referred-back",
            "deferred",
            "refused",
            "withdrawn",
            "nothing-raised"),
    /** Heads of the columns of a table of those who met. */
    COLUMN("column", "name", "organisation", "presence", "deputy-for", "role"),
    /** Weekday names by number, Monday first: {@code weekday.1}. */
    WEEKDAY("weekday", "1", "2", "3", "4", "5", "6", "7"),
    /** Month names by number, besides those of the plan's vocabulary: {@code month.1}. */
    MONTH("month", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    /** Body words by body type, besides those of the plan's vocabulary: {@code body.<key>}. */
    BODY("body");

    private final String key;
    private final Set<String> members;

    MinutesFamily(String key, String... members) {
        this.key = key;
        this.members = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(members)));
    }

    /** Returns the first part of its keys in the resource. */
    public String key() {
        return key;
    }

    /** Returns the last parts that its keys may have, in their usual order; empty if the profile's body types are meant. */
    public Set<String> members() {
        return members;
    }
}
