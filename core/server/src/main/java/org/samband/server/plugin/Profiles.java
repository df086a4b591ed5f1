package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;

/** The profiles that are turned on in this installation, each perhaps in several versions. */
public interface Profiles {

    /** Returns each of them in the version that a new alliance gets, in the order of their ids. */
    List<AllianceProfile> all();

    /** Returns one in the version that a new alliance gets, or empty if it is not installed or turned off. */
    Optional<AllianceProfile> find(String id);

    /** Returns one in the version of the plugin that brings it, or empty if that version is not here. */
    Optional<AllianceProfile> find(String id, String version);

    /** Returns the versions in which a profile can be had here, the one that a new alliance gets first. */
    List<String> versions(String id);

    /** Returns the version that a new alliance gets. */
    default Optional<String> version(String id) {
        return versions(id).stream().findFirst();
    }
}
