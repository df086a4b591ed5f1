package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Serves what this node has loaded.
 *
 * <p>A jar that is no longer served is not closed: whoever has begun with its profile ends with it. Its class loader and
 * its file go when nothing refers to them any more.
 */
@Component
class LoadedPlugins implements Profiles, DisposableBean {

    private volatile Catalogue catalogue = Catalogue.EMPTY;

    Catalogue catalogue() {
        return catalogue;
    }

    void serve(Catalogue next) {
        catalogue = next;
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
    public Optional<AllianceProfile> find(String id, String version) {
        return catalogue.profile(id, version);
    }

    @Override
    public List<String> versions(String id) {
        return catalogue.versions(id);
    }

    @Override
    public void destroy() {
        var last = catalogue;
        catalogue = Catalogue.EMPTY;
        last.jars().forEach(jar -> jar.jar().close());
    }
}
