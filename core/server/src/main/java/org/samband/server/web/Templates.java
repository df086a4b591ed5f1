package org.samband.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page templates come from: compiled with the server, or in development read anew when they change. */
@Configuration(proxyBeanMethods = false)
class Templates {

    // Not the package of the compiled templates, or the old ones would be shown.
    private static final String PACKAGE_IN_DEVELOPMENT = "samband.development.templates";

    @Bean
    TemplateEngine templateEngine(
            @Value("${samband.templates.development:false}") boolean development,
            @Value("${samband.templates.folder:core/server/src/main/jte}") Path folder) {
        if (!development) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(folder),
                folder.resolveSibling("../../target/development-templates").normalize(),
                ContentType.Html,
                Templates.class.getClassLoader(),
                PACKAGE_IN_DEVELOPMENT);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
