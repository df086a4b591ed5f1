package org.samband.profile;

import java.io.InputStream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * An example alliance that a plugin carries as resources: {@code alliance.json} and the files that it names.
 *
 * @param slug its address in an installation, for example {@code lakeside}
 * @param owner a class of the plugin, whose package and class loader find the resources
 * @param folder the folder of the resources, relative to the owner's package
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record ExampleAlliance(String slug, Class<?> owner, String folder) {

    /** Returns an example whose resources lie in a folder beside a class. */
    public static ExampleAlliance of(String slug, Class<?> owner, String folder) {
        return new ExampleAlliance(slug, owner, folder);
    }

    /**
     * Opens one of its resources.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public InputStream open(String name) {
        InputStream stream = owner.getResourceAsStream(folder + "/" + name);
        if (stream == null) {
            throw new IllegalArgumentException("The example " + slug + " has no resource " + name + ".");
        }
        return stream;
    }
}
