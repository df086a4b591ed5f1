package org.samband.server.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plugin sees of the server: the profile API with its annotations, pf4j's extension marker, the JDK. */
final class ApiClassLoader extends ClassLoader {

    static final ApiClassLoader INSTANCE = new ApiClassLoader();

    private static final List<String> PACKAGES =
            List.of("org.samband.profile.", "org.apiguardian.api.", "org.jspecify.annotations.");
    private static final Set<String> CLASSES = Set.of("org.pf4j.Extension", "org.pf4j.ExtensionPoint");

    private final ClassLoader server = ApiClassLoader.class.getClassLoader();

    private ApiClassLoader() {
        super("profile-api", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith)) {
            return server.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not open to plugins");
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }
}
