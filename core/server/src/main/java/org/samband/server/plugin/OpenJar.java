package org.samband.server.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pf4j.PluginState;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;

/** A jar whose classes are loaded, with the profiles and countries that it brings. */
final class OpenJar implements AutoCloseable {

    private final JarManager manager;
    private final String id;
    private final String version;
    private final List<AllianceProfile> profiles;
    private final List<Country> countries;

    private OpenJar(JarManager manager, String id) {
        this.manager = manager;
        this.id = id;
        this.version = manager.getPlugin(id).getDescriptor().getVersion();
        this.profiles = new ArrayList<>(manager.getExtensions(AllianceProfile.class, id));
        this.countries = new ArrayList<>(manager.getExtensions(Country.class, id));
    }

    /**
     * Loads a jar through pf4j.
     *
     * @throws RuntimeException if pf4j or the jar's own classes refuse
     */
    static OpenJar open(Path jar) {
        var manager = new JarManager(jar);
        try {
            var id = manager.loadPlugin(jar);
            if (manager.startPlugin(id) != PluginState.STARTED) {
                throw new IllegalStateException("pf4j does not start " + id + ".");
            }
            return new OpenJar(manager, id);
        } catch (RuntimeException | LinkageError e) {
            manager.unloadPlugins();
            throw e;
        }
    }

    String id() {
        return id;
    }

    String version() {
        return version;
    }

    List<AllianceProfile> profiles() {
        return profiles;
    }

    List<Country> countries() {
        return countries;
    }

    /** Returns the names of the classes that the jar lists as extensions, usable or not. */
    Set<String> extensionClasses() {
        return manager.getExtensionClassNames(id);
    }

    @Override
    public void close() {
        manager.unloadPlugins();
    }
}
