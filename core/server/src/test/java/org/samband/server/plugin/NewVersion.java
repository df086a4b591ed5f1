package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes another version of a plugin that the server brings, as its author would after a change. */
public final class NewVersion {

    private NewVersion() {}

    /** Returns the jar in another version, with what is changed in the text of some of its files. */
    public static byte[] of(String plugin, String version, Map<String, UnaryOperator<String>> changes) {
        var jar = new BuiltInJars()
                .all().stream()
                        .filter(builtIn -> builtIn.fileName().equals(plugin + ".jar"))
                        .findFirst()
                        .orElseThrow();
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar.bytes()));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = in.readAllBytes();
                if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    content = new String(content, UTF_8)
                            .replaceAll("(?m)^Plugin-Version: .*$", "Plugin-Version: " + version + "\r")
                            .getBytes(UTF_8);
                }
                for (var change : changes.entrySet()) {
                    if (entry.getName().endsWith(change.getKey())) {
                        content = change.getValue()
                                .apply(new String(content, UTF_8))
                                .getBytes(UTF_8);
                    }
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
