package org.samband.server.alliance;

import java.util.function.Supplier;
import org.samband.profile.AllianceProfile;

/** An alliance as it is, and as it would be with another version of its profile. */
public final class Shadow {

    private final Alliance alliance;
    private final WorkingProfile now;
    private final WorkingProfile then;

    Shadow(Alliance alliance, WorkingProfile now, WorkingProfile then) {
        this.alliance = alliance;
        this.now = now;
        this.then = then;
    }

    public AllianceProfile now() {
        return now.profile();
    }

    public AllianceProfile then() {
        return then.profile();
    }

    /** Returns what comes out by the present version. */
    public <T> T byNow(Supplier<T> work) {
        return ThisAlliance.<T, RuntimeException>callWith(alliance, now, work::get);
    }

    /** Returns what would come out by the other. */
    public <T> T byThen(Supplier<T> work) {
        return ThisAlliance.<T, RuntimeException>callWith(alliance, then, work::get);
    }
}
