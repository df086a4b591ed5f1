package org.samband.server.plugin.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A jar whose files somebody changes after it was packed. */
public final class Repacked {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Repacked() {}

    public static Repacked of(byte[] jar) {
        var repacked = new Repacked();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                repacked.entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repacked;
    }

    public Repacked with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public Repacked without(String end) {
        if (!entries.keySet().removeIf(name -> name.endsWith(end))) {
            throw new IllegalArgumentException(end);
        }
        return this;
    }

    /** Changes the first file whose name ends so. */
    public Repacked changing(String end, UnaryOperator<byte[]> change) {
        var name = entries.keySet().stream()
                .filter(one -> one.endsWith(end))
                .findFirst()
                .orElseThrow();
        entries.put(name, change.apply(entries.get(name)));
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
