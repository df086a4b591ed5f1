package org.samband.server.data;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its files.
 *
 * @param data the folder of all data: the database inside, its passwords, the inbox for profiles
 */
@ConfigurationProperties("samband")
public record DataFolder(@DefaultValue("data") Path data) {

    public DataFolder {
        data = data.toAbsolutePath().normalize();
    }

    public Path resolve(String name) {
        return data.resolve(name);
    }
}
