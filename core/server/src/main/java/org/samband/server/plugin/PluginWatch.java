package org.samband.server.plugin;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the inbox, the lists of whom to trust and the database from time to time. */
@Component
class PluginWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PluginWatch.class);

    private final Inbox inbox;
    private final NodePlugins node;
    private final SignatureRounds signatures;
    private final PluginSettings settings;
    private @Nullable ScheduledExecutorService clock;

    PluginWatch(Inbox inbox, NodePlugins node, SignatureRounds signatures, PluginSettings settings) {
        this.inbox = inbox;
        this.node = node;
        this.signatures = signatures;
        this.settings = settings;
    }

    @Override
    public void start() {
        tryTo(signatures::look);
        var every = settings.every().toMillis();
        if (every > 0) {
            var started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("plugin-watch").factory());
            started.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
            clock = started;
        }
    }

    private void look() {
        tryTo(signatures::lookIfListsChanged);
        tryTo(inbox::look);
        tryTo(node::follow);
    }

    private static void tryTo(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("Looking for plugins failed and will be tried again", e);
        }
    }

    @Override
    public void stop() {
        var started = clock;
        if (started != null) {
            started.shutdownNow();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
