package org.samband.server.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the files of the register: those in the jar, and those of the operator. */
@Component
@EnableConfigurationProperties(RegisterFolder.class)
class RegisterFiles {

    private static final String SHIPPED = "classpath*:registers/*/*.tsv";

    private final RegisterFolder folder;

    RegisterFiles(RegisterFolder folder) {
        this.folder = folder;
    }

    /** Returns them in the order to read them in: organisations before what is said of them. */
    List<RegisterFile> all() {
        try {
            var contents = new TreeMap<String, byte[]>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                var path = resource.getURL().getPath();
                contents.put(
                        path.substring(path.lastIndexOf("registers/") + "registers/".length()),
                        resource.getContentAsByteArray());
            }
            if (Files.isDirectory(folder.registers())) {
                try (var files = Files.walk(folder.registers(), 2)) {
                    for (var file : files.filter(each -> each.toString().endsWith(".tsv"))
                            .toList()) {
                        contents.put(
                                folder.registers().relativize(file).toString().replace('\\', '/'),
                                Files.readAllBytes(file));
                    }
                }
            }
            return contents.entrySet().stream()
                    .map(entry -> RegisterFile.parse(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(RegisterFiles::turn).thenComparing(RegisterFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file named {@code organisations} names those that the others refer to. */
    private static int turn(RegisterFile file) {
        if (file.name().endsWith("/organisations.tsv")) {
            return 0;
        }
        return file.maybe("register").filter("organisations"::equals).isPresent() ? 1 : 2;
    }
}
