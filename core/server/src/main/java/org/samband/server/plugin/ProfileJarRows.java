package org.samband.server.plugin;

import java.util.List;
import org.samband.server.data.Rows;

/** The jars that were handed in, in the database. */
interface ProfileJarRows extends Rows<ProfileJar, String> {

    List<ProfileJar> findAllByOrderByHandedInAtDesc();

    List<ProfileJar> findAllByState(ProfileJar.State state);

    List<ProfileJar> findAllByPluginIdAndStateNot(String pluginId, ProfileJar.State state);
}
