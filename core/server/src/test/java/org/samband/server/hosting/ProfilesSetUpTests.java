package org.samband.server.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.examples.HostedExample;
import org.samband.server.meeting.SetPhrases;
import org.samband.server.reporting.UsualRoutes;
import org.samband.server.rule.Role;
import org.samband.server.settings.PlanColumns;
import org.samband.server.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Each example alliance can be set up from its profile and a file of settings alone, by the dialogue's steps. */
@AccessTest
class ProfilesSetUpTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    @Autowired
    private Alliances alliances;

    @ParameterizedTest
    @CsvSource({"vestregionen", "kongsbergregionen", "vkl", "fyrbodal", "vastkom"})
    void the_example_comes_out_of_its_profile_and_its_settings(String example) {
        var there = HostedExample.host(application, example);
        var administrator = cast.administrator();
        cast.grant(there, administrator, Role.SECRETARIAT);
        var api = new Client(environment).withBasic(administrator.userName(), Cast.PASSWORD);
        var own = ThisAlliance.call(there, this::ownBodies);

        var slug = "s" + UUID.randomUUID().toString().substring(24);
        var opened = api.postJson("/api/v1/alliances", """
                {"slug": "%s", "name": "Prøven", "profile": "%s", "language": "%s"}""".formatted(slug, there.profile(), there.language()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        var founding = own.entrySet().stream()
                .map(body -> "{\"name\": \"%s\", \"type\": \"%s\"}".formatted(body.getKey(), body.getValue()))
                .collect(Collectors.joining(", ", "{\"bodies\": [", "]}"));
        var founded = api.postJson("/api/v1/" + slug + "/setting-up/bodies", founding);
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(200);
        var file = api.get("/api/v1/" + there.slug() + "/settings").body();
        var routes = api.get("/api/v1/" + slug + "/settings").body();
        var wanted = file.replaceFirst(
                "(?s)\"routes\" : \\{ ?\\}",
                "\"routes\" : "
                        + JsonPath.<Map<String, ?>>read(routes, "$.settings.routes").entrySet().stream()
                                .map(way -> "\"%s\" : {\"treatment\" : \"%s\"}"
                                        .formatted(way.getKey(), ((Map<?, ?>) way.getValue()).get("treatment")))
                                .collect(Collectors.joining(", ", "{", "}")));
        var put = api.change("PUT", "/api/v1/" + slug + "/settings", wanted, "*");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

        var here = alliances.at(slug).orElseThrow();
        assertThat(picture(here)).isEqualTo(picture(alliances.at(there.slug()).orElseThrow()));
        assertThat((List<String>)
                        JsonPath.read(api.get("/api/v1/" + slug + "/setting-up").body(), "$.done"))
                .containsExactly("bodies");
        assertThat(ThisAlliance.call(
                        here, () -> application.getBean(UsualRoutes.class).all()))
                .as("the reports of a usual body have their usual way")
                .isNotEmpty();
    }

    private Map<String, String> ownBodies() {
        var own = new TreeMap<String, String>();
        application.getBean(Bodies.class).all().stream()
                .filter(body -> !body.external())
                .forEach(body -> own.put(body.name(), body.type().orElseThrow()));
        return own;
    }

    /** What must be the same in both. */
    private Map<String, Object> picture(Alliance alliance) {
        return ThisAlliance.call(alliance, () -> {
            var picture = new TreeMap<String, Object>();
            var profile = application.getBean(AllianceProfiles.class).current();
            picture.put("bodies", ownBodies());
            picture.put("body types", profile.bodyTypes());
            picture.put("levels", profile.planStructure());
            picture.put("numbering", profile.caseNumbering());
            picture.put("cycles", application.getBean(ReportingCycles.class).used());
            picture.put("screen", application.getBean(PlanColumns.class).on(PlanColumns.SCREEN));
            picture.put("paper", application.getBean(PlanColumns.class).on(PlanColumns.PAPER));
            picture.put("phrases", application.getBean(SetPhrases.class).all());
            var settings = application.getBean(Settings.class);
            for (var part : List.of("terms", "fields", "columns", "phrases", "letterhead", "logo")) {
                picture.put(part, settings.now(part));
            }
            return picture;
        });
    }
}
