package org.samband.server.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Says how one signs in: people on a page that begins a session, programs with each call. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Guard guard, NoEntry noEntry) {
        http.securityMatcher("/api/**");
        return guard.around(http)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Guard::mayComeFromAnotherSite))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(noEntry))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, Guard guard, NoEntry noEntry, SignedInAnswer signedIn) {
        var cache = new AskedPage();
        signedIn.setRequestCache(cache);
        return guard.around(http)
                .requestCache(it -> it.requestCache(cache))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("userName")
                        .successHandler(signedIn)
                        .failureHandler(noEntry))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .build();
    }
}
