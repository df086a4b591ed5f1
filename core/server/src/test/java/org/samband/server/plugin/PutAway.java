package org.samband.server.plugin;

import java.util.List;

/** Leaves an installation as it was before somebody handed in jars. */
final class PutAway {

    private PutAway() {}

    static List<ProfileJar> handedIn(InstalledJars jars) {
        return jars.all().stream().filter(jar -> !jar.builtIn()).toList();
    }

    static void all(InstalledJars jars) {
        for (var jar : handedIn(jars)) {
            if (jar.state() == ProfileJar.State.ON) {
                jars.turnOff(jar.sha256());
            }
            jars.remove(jar.sha256());
        }
    }
}
