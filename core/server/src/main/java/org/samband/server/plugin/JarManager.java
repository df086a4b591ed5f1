package org.samband.server.plugin;

import java.io.File;
import java.nio.file.Path;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ExtensionFinder;
import org.pf4j.LegacyExtensionFinder;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.RuntimeMode;
import org.samband.profile.ProfileApi;

/** pf4j for one jar: a manager of its own, so that jars know nothing of each other. */
final class JarManager extends DefaultPluginManager {

    JarManager(Path jar) {
        super(jar.toAbsolutePath().getParent());
        setSystemVersion(ProfileApi.version());
    }

    @Override
    public RuntimeMode getRuntimeMode() {
        return RuntimeMode.DEPLOYMENT;
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new LegacyExtensionFinder(this);
    }

    /** A profile has no life cycle, so no class of the jar gets one. */
    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> new Plugin();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new PluginLoader() {
            @Override
            public boolean isApplicable(Path path) {
                return true;
            }

            @Override
            public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                var loader = new PluginClassLoader(
                        JarManager.this, descriptor, ApiClassLoader.INSTANCE, ClassLoadingStrategy.APD);
                loader.addFile(new File(path.toString()));
                return loader;
            }
        };
    }
}
