package org.samband.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Verifies the arrows between the modules and draws them. */
class ModularityTests {

    private static final Path DRAWN = Path.of("target/modules");
    private static final Path DOCUMENTATION = Path.of("../../docs/modules");

    private final ApplicationModules modules = ApplicationModules.of(SambandApplication.class);

    @Test
    void modules_use_only_what_they_declare() {
        modules.verify();
    }

    @Test
    void modules_are_drawn_in_the_documentation() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();

        Files.createDirectories(DOCUMENTATION);
        try (var files = Files.list(DRAWN)) {
            for (var file : files.toList()) {
                Files.writeString(DOCUMENTATION.resolve(file.getFileName()), inOrder(Files.readAllLines(file)));
            }
        }
        assertThat(DOCUMENTATION.resolve("components.puml")).content().contains("Samband.Data");
    }

    // Modulith writes arrows and lists in the order in which a file system lists classes; ours shall not change by
    // itself.
    private static String inOrder(List<String> lines) {
        var all = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (var line : lines) {
            if (!run.isEmpty() && (line.startsWith("|") || !kind(line).equals(kind(run.getFirst())))) {
                flush(run, all);
            }
            (kind(line).isEmpty() ? all : run).add(line);
        }
        flush(run, all);
        return String.join("\n", all) + "\n";
    }

    private static String kind(String line) {
        return Stream.of("Rel(", "    Component(", "* ")
                .filter(beginning -> line.startsWith(beginning) || line.startsWith("|" + beginning))
                .findFirst()
                .orElse("");
    }

    private static void flush(List<String> run, List<String> all) {
        if (run.isEmpty()) {
            return;
        }
        var cell = run.getFirst().startsWith("|");
        var sorted = run.stream()
                .map(line -> line.startsWith("|") ? line.substring(1) : line)
                .map(String::stripTrailing)
                .sorted()
                .toList();
        all.add((cell ? "|" : "") + sorted.getFirst());
        all.addAll(sorted.subList(1, sorted.size()));
        run.clear();
    }
}
