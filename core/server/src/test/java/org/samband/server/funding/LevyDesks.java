package org.samband.server.funding;

import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Begins alliances with a scheme of 26 participants, for tests over HTTP, where there is a {@link Cast}. */
@Component
@Lazy
class LevyDesks {

    private final Cast cast;
    private final Regions regions;
    private final Alliances alliances;
    private final Environment environment;

    LevyDesks(Cast cast, Regions regions, Alliances alliances, Environment environment) {
        this.cast = cast;
        this.regions = regions;
        this.alliances = alliances;
        this.environment = environment;
    }

    LevyDesk begin() {
        return begin(cast.alliance());
    }

    LevyDesk begin(Alliance alliance) {
        return new LevyDesk(alliance, ThisAlliance.call(alliance, regions::health), cast, alliances, environment);
    }
}
