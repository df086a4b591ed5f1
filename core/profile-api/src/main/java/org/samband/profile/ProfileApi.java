package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** This version of what profiles compile against; it counts on its own, apart from the server's. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class ProfileApi {

    private ProfileApi() {}

    /** Returns the version that a jar's {@code Plugin-Requires} is compared with. */
    public static String version() {
        return "0.2.0";
    }
}
