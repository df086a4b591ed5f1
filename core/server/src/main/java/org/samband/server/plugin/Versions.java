package org.samband.server.plugin;

import java.util.Comparator;
import org.pf4j.DefaultVersionManager;

/** The order of the versions of plugins. */
public final class Versions {

    /** The lowest first. */
    public static final Comparator<String> ASCENDING = new DefaultVersionManager()::compareVersions;

    private Versions() {}
}
