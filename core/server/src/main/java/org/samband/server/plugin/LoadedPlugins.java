package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Serves what is turned on, the built-in jars from the start. */
@Component
class LoadedPlugins implements Profiles, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedPlugins.class);

    private volatile Catalogue catalogue = Catalogue.EMPTY;

    LoadedPlugins(BuiltInJars builtIns) {
        builtIns.files().forEach((sha256, file) -> {
            try {
                add(LoadedJar.load(file, sha256, true));
            } catch (RuntimeException | LinkageError e) {
                throw new IllegalStateException("The built-in plugin " + file + " cannot be loaded.", e);
            }
        });
        LOG.info(
                "Serving the profiles {}",
                all().stream().map(AllianceProfile::id).toList());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    synchronized void add(LoadedJar jar) {
        catalogue = catalogue.with(jar);
    }

    /** Takes a jar out of use first and closes it then, so that no one finds what can no longer be read. */
    synchronized void remove(LoadedJar jar) {
        catalogue = catalogue.without(jar);
        jar.jar().close();
    }

    @Override
    public List<AllianceProfile> all() {
        return catalogue.profiles();
    }

    @Override
    public Optional<AllianceProfile> find(String id) {
        return catalogue.profile(id);
    }

    @Override
    public Optional<String> version(String id) {
        return catalogue.jars().stream()
                .filter(jar -> jar.brings("profile", id))
                .map(LoadedJar::version)
                .findFirst();
    }

    @Override
    public void destroy() {
        catalogue.jars().forEach(this::remove);
    }
}
