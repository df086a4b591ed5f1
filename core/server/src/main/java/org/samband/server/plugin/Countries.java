package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.Country;

/** The countries that are turned on in this installation. */
public interface Countries {

    /** Returns all of them in the order of their codes. */
    List<Country> all();

    /** Returns the one with an ISO 3166 code, or empty if it is not installed. */
    Optional<Country> find(String code);

    /** Returns what calls the rules of a country: not for ever, and not again and again where they fail. */
    default ProfileCode code(String country) {
        return ForeignCall::answer;
    }
}
