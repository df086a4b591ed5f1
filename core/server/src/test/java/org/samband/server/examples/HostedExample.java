package org.samband.server.examples;

import java.util.UUID;
import org.samband.profile.ExampleAlliance;
import org.samband.server.alliance.Alliance;
import org.samband.server.plugin.Profiles;
import org.springframework.context.ApplicationContext;

/** Hosts an example alliance once more, at an address that no other test has. */
public final class HostedExample {

    private HostedExample() {}

    public static Alliance host(ApplicationContext application, String slug) {
        for (var profile : application.getBean(Profiles.class).all()) {
            for (var example : profile.examples()) {
                if (example.slug().equals(slug)) {
                    var fresh =
                            "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
                    return application
                            .getBean(ExampleLoading.class)
                            .load(profile, new ExampleAlliance(fresh, example.owner(), example.folder()));
                }
            }
        }
        throw new IllegalArgumentException(slug);
    }
}
