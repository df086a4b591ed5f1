package org.samband.server.alliance;

import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;

/**
 * The profile that a piece of work goes by.
 *
 * @param version the version of the plugin that brings it
 * @param missing whether its jar is not here, so that only what it once said can be read
 */
record WorkingProfile(AllianceProfile profile, @Nullable String version, boolean missing) {}
