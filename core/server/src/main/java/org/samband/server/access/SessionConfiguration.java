package org.samband.server.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Keeps sessions in the database, where every node finds them; the end of a working day ends them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = "-", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class SessionConfiguration {

    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("samband");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
