package org.samband.server.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.samband.profile.levy.FiguresMissing;
import org.samband.server.plugin.CodeOff.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts how often the rules of profiles and countries fail, and switches off those that do so again and again. */
@Component
public class WatchedCode {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedCode.class);
    private static final Duration TELLING = Duration.ofSeconds(1);

    private final LoadedPlugins loaded;
    private final CodeOff off;
    private final PluginSettings settings;
    private final Clock clock;
    private final Map<Code, Deque<Instant>> failures = new ConcurrentHashMap<>();

    WatchedCode(LoadedPlugins loaded, CodeOff off, PluginSettings settings, Clock clock) {
        this.loaded = loaded;
        this.off = off;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the code of a version of a profile. */
    public ProfileCode of(String profile, String version) {
        return code(
                profile, jar -> jar.brings("profile", profile) && jar.version().equals(version));
    }

    /** Returns the code of a country, in the version that serves. */
    ProfileCode ofCountry(String country) {
        return code(country, jar -> jar.brings("country", country));
    }

    private ProfileCode code(String owner, Predicate<LoadedJar> brings) {
        var jar = loaded.catalogue().jars().stream().filter(brings).findFirst();
        if (jar.isEmpty()) {
            return ForeignCall::answer;
        }
        var sha256 = jar.get().sha256();
        return new ProfileCode() {
            @Override
            public <T> T answer(String rule, Duration longest, Callable<T> call)
                    throws TimeoutException, ExecutionException {
                return watched(new Code(sha256, owner + "/" + rule), longest, call);
            }
        };
    }

    private <T> T watched(Code code, Duration longest, Callable<T> call) throws TimeoutException, ExecutionException {
        if (off.contains(code)) {
            throw new ExecutionException(new ProfileCode.SwitchedOff(code.name()));
        }
        try {
            return ForeignCall.answer(code.name() + "@" + code.sha256(), longest, call);
        } catch (TimeoutException e) {
            failed(code, "no answer within " + longest.toMillis() + " ms");
            throw e;
        } catch (ExecutionException e) {
            // That a figure is missing is no fault of the rule.
            if (!(e.getCause() instanceof FiguresMissing)) {
                failed(code, Reasons.shortened(String.valueOf(e.getCause())));
            }
            throw e;
        }
    }

    private void failed(Code code, String cause) {
        LOG.warn("The rule {} failed: {}", code.name(), cause);
        var times = failures.computeIfAbsent(code, _ -> new ArrayDeque<>());
        boolean tooOften;
        synchronized (times) {
            var now = clock.instant();
            times.removeIf(at -> at.isBefore(now.minus(settings.within())));
            times.add(now);
            tooOften = times.size() >= settings.failures();
            if (tooOften) {
                times.clear();
            }
        }
        tell(() -> {
            off.failed(code, cause);
            if (tooOften) {
                off.switchOff(code, cause);
            }
        });
    }

    /** Apart from the transaction, the alliance and the actor of the caller, whose work is about to be refused. */
    private static void tell(Runnable telling) {
        try {
            Thread.ofVirtual().name("profile-failure").start(telling).join(TELLING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
