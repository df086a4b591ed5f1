package org.samband.server.plugin;

import java.util.List;

/** Leaves an installation as it was before somebody handed in jars. */
public final class PutAway {

    private PutAway() {}

    public static List<ProfileJar> handedIn(InstalledJars jars) {
        return jars.all().stream().filter(jar -> !jar.builtIn()).toList();
    }

    public static void all(InstalledJars jars) {
        for (var jar : handedIn(jars)) {
            if (!jars.dependents().of(jar).isEmpty()) {
                // A test that failed has left an alliance behind; the others need not fail with it.
                continue;
            }
            if (jar.state() == ProfileJar.State.ON) {
                jars.turnOff(jar.sha256());
            }
            jars.remove(jar.sha256());
        }
    }
}
