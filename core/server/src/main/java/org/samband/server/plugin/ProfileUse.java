package org.samband.server.plugin;

import java.util.List;

/** Tells who works by which profile; the module that hosts alliances implements it. */
public interface ProfileUse {

    /** Returns all who work by one, by name, in one statement. */
    List<ProfileUser> all();
}
