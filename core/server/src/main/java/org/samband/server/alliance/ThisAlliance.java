package org.samband.server.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Term;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.web.Refusal;

/** The alliance that the running code works in, with its name, language and profile. */
public final class ThisAlliance {

    private static final ScopedValue<ThisAlliance> CURRENT = ScopedValue.newInstance();

    private final Alliance alliance;
    private final AtomicReference<@Nullable Map<String, Map<String, Term>>> ownTerms = new AtomicReference<>();
    private final AtomicReference<@Nullable WorkingProfile> profile = new AtomicReference<>();

    private ThisAlliance(Alliance alliance) {
        this.alliance = alliance;
    }

    /** Returns it, or refuses as unknown where there is none. */
    public static Alliance get() {
        return find().orElseThrow(Refusal::notFound);
    }

    /** Returns it, or empty outside of alliances. */
    public static Optional<Alliance> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get().alliance) : Optional.empty();
    }

    /** Does some work in an alliance. */
    public static void run(Alliance alliance, Runnable work) {
        ScopedValue.where(CURRENT, new ThisAlliance(alliance))
                .run(() -> CurrentAlliance.run(alliance.id().value(), work));
    }

    /** Does some work in an alliance as if it worked by another profile than it does. */
    static <T, X extends Throwable> T callWith(
            Alliance alliance, WorkingProfile profile, ScopedValue.CallableOp<? extends T, X> work) throws X {
        var pretended = new ThisAlliance(alliance);
        pretended.profile.set(profile);
        return ScopedValue.where(CURRENT, pretended)
                .<T, X>call(() -> CurrentAlliance.<T, X>call(alliance.id().value(), work));
    }

    /** Does some work with a result in an alliance. */
    public static <T, X extends Throwable> T call(Alliance alliance, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, new ThisAlliance(alliance))
                .<T, X>call(() -> CurrentAlliance.<T, X>call(alliance.id().value(), work));
    }

    /** Returns the profile that a piece of work began with, found once, so that it ends with it as well. */
    static Optional<WorkingProfile> profile(Supplier<Optional<WorkingProfile>> find) {
        var known = CURRENT.get().profile;
        var profile = known.get();
        if (profile == null) {
            var found = find.get();
            found.ifPresent(known::set);
            return found;
        }
        return Optional.of(profile);
    }

    /** Returns the alliance's own words by language, asked for once in a piece of work. */
    static Map<String, Map<String, Term>> ownTerms(Supplier<Map<String, Map<String, Term>>> find) {
        var known = CURRENT.get().ownTerms;
        var terms = known.get();
        if (terms == null) {
            terms = find.get();
            known.set(terms);
        }
        return terms;
    }

    /** Has the own words asked for again after a change. */
    static void forgetOwnTerms() {
        if (CURRENT.isBound()) {
            CURRENT.get().ownTerms.set(null);
        }
    }
}
