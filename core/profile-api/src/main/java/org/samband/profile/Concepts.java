package org.samband.profile;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The concepts that the core itself speaks of and a profile may rename.
 *
 * <p>A terminology renames one by its key, for example {@code plan = programme, the programme, programmes, the programmes}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class Concepts {

    /** The hosted cooperation itself. */
    public static final String ALLIANCE = "alliance";
    /** An organisation that is a member. */
    public static final String MEMBER = "member";
    /** An organ that meets. */
    public static final String BODY = "body";
    /** One sitting of a body. */
    public static final String MEETING = "meeting";
    /** One matter through all the bodies that treat it. */
    public static final String CASE = "case";
    /** What a body decided. */
    public static final String DECISION = "decision";
    /** A document of goals over a period. */
    public static final String PLAN = "plan";
    /** A yearly or shorter account of a plan. */
    public static final String REPORT = "report";
    /** The office that serves the alliance. */
    public static final String SECRETARIAT = "secretariat";
    /** The report of a period, as a general word. */
    public static final String PERIOD = "period";
    /** Money or work set aside. */
    public static final String RESOURCE = "resource";

    /** A cooperation with participants of its own inside the alliance. */
    public static final String SCHEME = "scheme";
    /** An organisation that takes part in a scheme. */
    public static final String PARTICIPANT = "participant";
    /** What a scheme rests on. */
    public static final String AGREEMENT = "agreement";

    private Concepts() {}

    /** Returns all of them. */
    public static List<String> all() {
        return List.of(
                ALLIANCE,
                MEMBER,
                BODY,
                MEETING,
                CASE,
                DECISION,
                PLAN,
                REPORT,
                SECRETARIAT,
                PERIOD,
                RESOURCE,
                SCHEME,
                PARTICIPANT,
                AGREEMENT);
    }
}
