package org.samband.server.plugin;

import java.util.List;

/** Tells who works by a profile; the module that hosts alliances implements it. */
public interface ProfileUse {

    /** Returns those who work by one version of a profile, by name. */
    List<ProfileUser> of(String profile, String version);

    /** Returns those who work by another version of it, by name. */
    List<ProfileUser> elsewhere(String profile, String version);
}
