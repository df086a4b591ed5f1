package org.samband.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.examples.HostedExample;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.reporting.ExpectedReports;
import org.samband.server.reporting.Reports;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Public;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.rule.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;

/** Walks, in each role, along all links of an alliance's pages: nobody is shown what they would be refused. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatEachRoleSeesTests {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|data-href)=\"([^\"#]+)");
    private static final Pattern FORM = Pattern.compile(
            "<form(?=[^>]*method=\"post\")[^>]*action=\"([^\"]+)\"|formaction=\"([^\"]+)\"|hx-post=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int OF_ONE_SHAPE = 2;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Routes routes;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private final Map<Role, Account> accounts = new HashMap<>();

    @BeforeAll
    void hostAnAllianceWithSomethingOfEverything() {
        alliance = HostedExample.host(application, "vestregionen");
        for (var role : Role.values()) {
            accounts.put(role, cast.with(role, alliance));
        }
        ThisAlliance.run(alliance, () -> {
            var plan = application.getBean(Plans.class).all().getFirst();
            var reports = application.getBean(ExpectedReports.class).of(plan.id());
            application.getBean(Reports.class).begin(reports.getFirst().matter());
            application.getBean(Plans.class).begin("Handlingsplan 2031", 2031);
            application
                    .getBean(PlanImports.class)
                    .read(ImportSource.pasted("vann.txt", "Innsatsområde: Vann\n\nVannet er rent.\n"), 2032);
            giveTheContributorTwoRows(plan.id());
            new FilledMoney(application).fill(plan.id());
        });
    }

    private void giveTheContributorTwoRows(PlanId plan) {
        var elements = application.getBean(PlanElements.class);
        var followUp = application.getBean(FollowUp.class);
        application.getBean(Plans.class).view(plan).elements().stream()
                .filter(element -> followUp.follows(element.level()))
                .limit(2)
                .forEach(element -> {
                    var said = element.content();
                    elements.revise(
                            element.id(),
                            element.version(),
                            new ElementContent(
                                    said.number(),
                                    said.title(),
                                    said.schedule(),
                                    said.responsible(),
                                    account(Role.CONTRIBUTOR).id(),
                                    said.effect(),
                                    said.reference(),
                                    said.noneIntended(),
                                    said.open()),
                            element.project());
                });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_shown_a_link_or_a_form_that_their_role_is_refused(Role role) throws Exception {
        var walk = new Walk(role);
        walk.from("/" + alliance.slug());

        assertThat(walk.refused).isEmpty();
        assertThat(walk.seen).hasSizeGreaterThan(6).contains("/*/plans/#", "/*/reports", "/*/bodies");
        assertThat(walk.forms.contains("/*/follow-up/#"))
                .as("the rows of the grid")
                .isEqualTo(role == Role.SECRETARIAT || role == Role.CONTRIBUTOR);
    }

    private Account account(Role role) {
        return Objects.requireNonNull(accounts.get(role));
    }

    /** One person who opens what they see, a few of each shape. */
    private final class Walk {

        private final Role role;
        private final Client browser;
        private final Set<String> seen = new TreeSet<>();
        private final Set<String> forms = new TreeSet<>();
        private final List<String> refused = new ArrayList<>();
        private final Map<String, Integer> ofShape = new HashMap<>();
        private final Set<String> known = new LinkedHashSet<>();

        Walk(Role role) {
            this.role = role;
            this.browser = new Client(environment).signedIn(account(role));
        }

        void from(String start) throws Exception {
            var waiting = new ArrayDeque<>(List.of(start));
            known.add(start);
            while (!waiting.isEmpty()) {
                var address = waiting.remove();
                if (ofShape.merge(shape(address), 1, Integer::sum) > OF_ONE_SHAPE) {
                    continue;
                }
                seen.add(shape(address));
                var answer = browser.getBytes(address);
                if (answer.statusCode() >= 300) {
                    refused.add("GET " + address + ": " + answer.statusCode());
                } else if (answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/html")) {
                    var page = new String(answer.body(), UTF_8);
                    judgeForms(address, page);
                    waiting.addAll(links(page));
                }
            }
        }

        private List<String> links(String page) {
            return LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith("/" + alliance.slug()) && !link.contains("language="))
                    .filter(known::add)
                    .toList();
        }

        private void judgeForms(String page, String html) throws Exception {
            for (var form : FORM.matcher(html).results().toList()) {
                for (int group = 1; group <= 3; group++) {
                    var action = form.group(group);
                    if (action != null && action.startsWith("/" + alliance.slug()) && !allows(action)) {
                        refused.add("POST " + action + " on " + page);
                    }
                    if (action != null) {
                        forms.add(shape(action));
                    }
                }
            }
        }

        private boolean allows(String action) throws Exception {
            var request = new MockHttpServletRequest("POST", action.replaceAll("\\?.*", ""));
            return routes.of(request)
                    .flatMap(route -> RouteRule.of(route.handler()))
                    .filter(rule -> switch (rule.stated()) {
                        case Public _, SignedIn _ -> true;
                        case Allowed allowed -> isOneOf(allowed.value());
                        case PublishedOr published -> isOneOf(published.value());
                        default -> false;
                    })
                    .isPresent();
        }

        private boolean isOneOf(Role... roles) {
            return roles.length == 0 || List.of(roles).contains(role);
        }

        private String shape(String address) {
            var values = address.replaceAll("=[^&]*", "=").replace("/" + alliance.slug(), "/*");
            return ID.matcher(values).replaceAll("#");
        }
    }
}
