package org.samband.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samband.profile.SpringBreach;

/** Holds the code to the {@link ArchitectureRules}, and shows for each that the {@code breach} of it is found. */
class ArchitectureTests {

    // What the test kit needs is for the tests of authors, and no part of what runs.
    private static final ImportOption WITHOUT_THE_TEST_KIT = location -> !location.contains("profile-testkit");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(WITHOUT_THE_TEST_KIT)
            .importPackages("org.samband");
    private static final JavaClasses BREACHES = new ClassFileImporter()
            .importClasses(Stream.concat(Stream.of(SpringBreach.class), Stream.of(Breaches.class.getDeclaredClasses()))
                    .toList());

    @Test
    void the_product_is_looked_at() {
        assertThat(PRODUCT).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void the_product_keeps_the_rule(ArchitectureRules rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void a_breach_of_the_rule_is_found(ArchitectureRules rule) {
        assertThat(rule.isBrokenBy(BREACHES)).isTrue();
    }
}
