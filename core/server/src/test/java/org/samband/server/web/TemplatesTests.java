package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTests {

    @Test
    void the_product_has_its_templates_compiled() {
        var templates = new Templates().templateEngine(false, Path.of("nowhere"));
        assertThat(templates.hasTemplate("web/front.jte")).isTrue();
        assertThat(templates.hasTemplate("web/nowhere.jte")).isFalse();
    }

    @Test
    void in_development_a_changed_template_is_shown_at_once(@TempDir Path project) throws IOException {
        var folder = Files.createDirectories(project.resolve("src/main/jte"));
        var templates = new Templates().templateEngine(true, folder);
        Files.writeString(folder.resolve("page.jte"), "@param String name\nFirst ${name}");
        assertThat(rendered(templates)).contains("First &lt;b&gt;");
        Files.writeString(folder.resolve("page.jte"), "@param String name\nThen, and longer, ${name}");
        Files.setLastModifiedTime(folder.resolve("page.jte"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(rendered(templates)).contains("Then, and longer, &lt;b&gt;");
    }

    private static String rendered(TemplateEngine templates) {
        var output = new StringOutput();
        templates.render("page.jte", Map.of("name", "<b>"), output);
        return output.toString();
    }
}
