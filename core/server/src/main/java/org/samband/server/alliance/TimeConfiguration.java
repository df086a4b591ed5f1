package org.samband.server.alliance;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the modules the time, which tests can set. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TimeConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        var clock = Clock.systemDefaultZone();
        LOG.info("Days begin and end in the time zone {}", clock.getZone());
        return clock;
    }
}
