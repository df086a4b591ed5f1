package org.samband.server.plugin;

import java.nio.file.Path;
import java.util.Set;
import org.samband.server.data.DataFolder;

/** The plugins that the server brings, without a database. */
final class BuiltIns {

    private BuiltIns() {}

    static LoadedPlugins loaded(Path folder) {
        var files = new JarFiles(new DataFolder(folder));
        var plugins = new LoadedPlugins();
        plugins.serve(Catalogue.of(
                new BuiltInJars()
                        .all().stream()
                                .map(jar -> LoadedJar.load(files.write(jar.bytes()), jar.sha256(), true))
                                .toList(),
                Set.of()));
        return plugins;
    }
}
