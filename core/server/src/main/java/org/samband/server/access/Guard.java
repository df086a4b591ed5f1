package org.samband.server.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What guards pages and API alike: the account behind the request, the rules of the routes, the tokens of forms. */
@Component
class Guard {

    /** What is no handler of ours and open to all: style sheets and the like. */
    static final List<String> OPEN = List.of("/assets/**", "/samband/**", "/favicon.ico");

    private static final RequestMatcher OPEN_TO_ALL = new OrRequestMatcher(OPEN.stream()
            .<RequestMatcher>map(
                    path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
            .toList());

    private final Actors actors;
    private final RouteRules rules;
    private final NoEntry noEntry;
    private final KeyFilter keys;

    Guard(Actors actors, Routes routes, SecretAddresses addresses, RouteRules rules, NoEntry noEntry) {
        this.actors = actors;
        this.keys = new KeyFilter(routes, actors, addresses);
        this.rules = rules;
        this.noEntry = noEntry;
    }

    HttpSecurity around(HttpSecurity http) {
        return http.securityContext(context -> context.securityContextRepository(new SessionMemory()))
                .addFilterBefore(new ActorFilter(actors), AnonymousAuthenticationFilter.class)
                .addFilterAfter(keys, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .access(rules))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(noEntry).accessDeniedHandler(noEntry))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()));
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    static boolean isOpen(HttpServletRequest request) {
        return OPEN_TO_ALL.matches(request);
    }

    /** Another site can make a browser send its cookies and what it keeps of Basic; a program sends nothing unasked. */
    static boolean mayComeFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var basic = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)).regionMatches(true, 0, "Basic ", 0, 6);
        var byProgram = basic && (site == null || site.equals("none"));
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !byProgram;
    }
}
