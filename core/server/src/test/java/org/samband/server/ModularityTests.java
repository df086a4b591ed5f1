package org.samband.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Verifies the arrows between the modules and draws them. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(SambandApplication.class);

    @Test
    void modules_use_only_what_they_declare() {
        modules.verify();
    }

    @Test
    void modules_are_drawn_in_the_documentation() {
        var folder = "../../docs/modules";

        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();

        assertThat(Path.of(folder, "components.puml")).content().contains("Data");
    }
}
