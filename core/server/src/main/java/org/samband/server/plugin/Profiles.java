package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;

/** The profiles that are turned on in this installation. */
public interface Profiles {

    /** Returns all of them in the order of their ids. */
    List<AllianceProfile> all();

    /** Returns the one with an id, or empty if it is not installed or turned off. */
    Optional<AllianceProfile> find(String id);

    /** Returns the version of the plugin that brings a profile, to be stored beside what is computed with it. */
    default Optional<String> version(String id) {
        return Optional.empty();
    }
}
