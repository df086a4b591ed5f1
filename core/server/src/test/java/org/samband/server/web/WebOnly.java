package org.samband.server.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The module alone, with the pages of the tests; no configuration that the scan of the whole server would find. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration",
            "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ComponentScan
class WebOnly {

    @Bean
    @Primary
    TemplateEngine templatesOfProductAndTests() {
        return TemplateEngine.create(
                new BothFolders(
                        new DirectoryCodeResolver(Path.of("src/test/jte")),
                        new DirectoryCodeResolver(Path.of("src/main/jte"))),
                Path.of("target/test-templates"),
                ContentType.Html,
                WebOnly.class.getClassLoader(),
                "samband.test.templates");
    }

    /** A brand with a menu at {@code /lakeside}, and somebody signed in below {@code /lakeside/desk}. */
    @Bean
    FrameSource lakeside() {
        return new FrameSource() {
            @Override
            public Optional<Brand> brand(HttpServletRequest request) {
                return isLakeside(request)
                        ? Optional.of(new Brand("Innsjøregionen", "/lakeside", "#2f6b3c", null))
                        : Optional.empty();
            }

            @Override
            public List<Link> places(HttpServletRequest request) {
                return visitor(request).isPresent() ? List.of(new Link("Fjellregionen", "/fells")) : List.of();
            }

            @Override
            public List<NavigationItem> navigation(HttpServletRequest request) {
                return isLakeside(request)
                        ? List.of(
                                new NavigationItem(20, "test.plan", "/lakeside/desk"),
                                new NavigationItem(10, "test.overview", "/lakeside"),
                                new NavigationItem(30, "test.reports", "/lakeside/reports"))
                        : List.of();
            }

            @Override
            public Optional<Visitor> visitor(HttpServletRequest request) {
                return request.getRequestURI().startsWith("/lakeside/desk")
                        ? Optional.of(
                                new Visitor("Kari Strand", List.of(new NavigationItem(10, "test.account", "/account"))))
                        : Optional.empty();
            }
        };
    }

    private static boolean isLakeside(HttpServletRequest request) {
        return Api.path(request).startsWith("/lakeside");
    }

    private record BothFolders(CodeResolver first, CodeResolver second) implements CodeResolver {

        @Override
        public @Nullable String resolve(String name) {
            return first.exists(name) ? first.resolve(name) : second.resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return first.exists(name) || second.exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return first.exists(name) ? first.getLastModified(name) : second.getLastModified(name);
        }
    }
}
