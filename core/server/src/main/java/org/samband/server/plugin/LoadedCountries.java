package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.Country;
import org.springframework.stereotype.Component;

/** Serves the countries among what is turned on. */
@Component
class LoadedCountries implements Countries {

    private final LoadedPlugins plugins;
    private final WatchedCode watched;

    LoadedCountries(LoadedPlugins plugins, WatchedCode watched) {
        this.plugins = plugins;
        this.watched = watched;
    }

    @Override
    public List<Country> all() {
        return plugins.catalogue().countries();
    }

    @Override
    public Optional<Country> find(String code) {
        return plugins.catalogue().country(code);
    }

    @Override
    public ProfileCode code(String country) {
        return watched.ofCountry(country);
    }
}
