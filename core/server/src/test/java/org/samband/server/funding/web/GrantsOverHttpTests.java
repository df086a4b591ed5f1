package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Applications for grants as people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class GrantsOverHttpTests {

    private final Cast cast;
    private final Environment environment;

    private Alliance alliance;
    private Account secretary;

    GrantsOverHttpTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
    }

    @Test
    void a_wrong_application_is_corrected_on_its_page() {
        var browser = new Client(environment).signedIn(secretary);
        var list = "/" + alliance.slug() + "/funding/grants";
        browser.submit(list, list, Map.of("funder", "Fylket", "purpose", "Kor", "amount", "1000"));
        var id = browser.get(list).body().replaceAll("(?s).*/funding/grants/([0-9a-f-]{36}).*", "$1");
        var page = list + "/" + id;

        var wrong = browser.submit(page, page, Map.of("funder", "Fylket", "purpose", "Korps", "amount", "0"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Korps");
        browser.submit(page, page, Map.of("funder", "Fylket", "purpose", "Korps", "amount", "4711"));
        assertThat(browser.get(page).body().replace('\u00a0', ' ')).contains("4 711");
    }
}
