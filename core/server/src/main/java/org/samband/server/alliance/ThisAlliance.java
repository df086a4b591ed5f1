package org.samband.server.alliance;

import java.util.Optional;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.web.Refusal;

/** The alliance that the running code works in, with its name, language and profile. */
public final class ThisAlliance {

    private static final ScopedValue<Alliance> CURRENT = ScopedValue.newInstance();

    private ThisAlliance() {}

    /** Returns it, or refuses as unknown where there is none. */
    public static Alliance get() {
        return find().orElseThrow(Refusal::notFound);
    }

    /** Returns it, or empty outside of alliances. */
    public static Optional<Alliance> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does some work in an alliance. */
    public static void run(Alliance alliance, Runnable work) {
        ScopedValue.where(CURRENT, alliance)
                .run(() -> CurrentAlliance.run(alliance.id().value(), work));
    }

    /** Does some work with a result in an alliance. */
    public static <T, X extends Throwable> T call(Alliance alliance, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, alliance)
                .<T, X>call(() -> CurrentAlliance.<T, X>call(alliance.id().value(), work));
    }
}
