package org.samband.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.pf4j.ExtensionPoint;
import org.samband.server.data.Rows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** What the code must look like beside the arrows between its modules. */
enum ArchitectureRules {
    THE_PROFILE_API_KNOWS_NEITHER_SPRING_NOR_PLUGIN_MANAGERS(noClasses()
            .that()
            .resideInAPackage("org.samband.profile..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.samband.server..", "org.pf4j..")
                    .and(not(equivalentTo(ExtensionPoint.class))))),
    ONLY_THE_PLUGIN_MODULE_KNOWS_PLUGIN_MANAGERS(noClasses()
            .that()
            .resideOutsideOfPackage("org.samband.server.plugin..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.pf4j..").and(not(equivalentTo(ExtensionPoint.class))))),
    AGGREGATES_HAVE_A_VERSION(classes()
            .that(are(described("aggregates", type -> hasField(type, Id.class))))
            .should(haveAVersion())),
    REPOSITORIES_EXTEND_ROWS(
            classes().that().areAssignableTo(Repository.class).should().beAssignableTo(Rows.class)),
    CONTROLLERS_ARE_IN_WEB_PACKAGES(classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("..web..")),
    NOBODY_HAS_PUBLIC_SETTERS(noMethods()
            .that()
            .arePublic()
            .and()
            .haveRawReturnType(void.class)
            .should()
            .haveNameMatching("set[A-Z].*")),
    NOTHING_IS_INJECTED_INTO_FIELDS(
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class));

    private final ArchRule rule;

    ArchitectureRules(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    void check(JavaClasses classes) {
        rule.check(classes);
    }

    boolean isBrokenBy(JavaClasses classes) {
        return rule.evaluate(classes).hasViolation();
    }

    private static DescribedPredicate<JavaClass> described(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static boolean hasField(JavaClass type, Class<? extends Annotation> annotation) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a field with @Version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, hasField(type, Version.class), type.getName() + " has no field with @Version"));
            }
        };
    }
}
