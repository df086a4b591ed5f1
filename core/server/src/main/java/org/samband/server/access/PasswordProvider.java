package org.samband.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Passwords.Credentials;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks user name and password, of the sign-in page and of HTTP Basic alike; every "no" takes and says the same. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final SignInAttempts attempts;

    /** One attempt at a time per user name and address, so that nobody can outrun the counting. */
    private final ReentrantLock[] turns = new ReentrantLock[64];

    PasswordProvider(Passwords passwords, VerifiedPasswords verified, SignInAttempts attempts) {
        this.passwords = passwords;
        this.verified = verified;
        this.attempts = attempts;
        Arrays.setAll(turns, place -> new ReentrantLock());
    }

    @Override
    public Authentication authenticate(Authentication token) {
        var userName = token.getName().strip();
        var clear = Optional.ofNullable(token.getCredentials())
                .map(Object::toString)
                .orElse("");
        var credentials = passwords.of(userName).orElse(null);
        if (credentials == null || credentials.disabled() || !verified.knows(credentials.principal(), clear)) {
            credentials = checkInTurn(userName, clear, address(token), credentials);
        }
        var answer = UsernamePasswordAuthenticationToken.authenticated(credentials.principal(), null, List.of());
        answer.setDetails(token.getDetails());
        return answer;
    }

    private Credentials checkInTurn(String userName, String clear, String address, @Nullable Credentials credentials) {
        var turn = turns[Math.floorMod((userName + address).hashCode(), turns.length)];
        turn.lock();
        try {
            if (credentials != null && !credentials.disabled() && verified.knows(credentials.principal(), clear)) {
                return credentials;
            }
            return check(userName, clear, address, credentials);
        } finally {
            turn.unlock();
        }
    }

    private Credentials check(String userName, String clear, String address, @Nullable Credentials credentials) {
        if (attempts.tooMany(userName, address)) {
            throw new TooManyAttempts();
        }
        var right = credentials == null ? passwords.matchNobodys(clear) : passwords.match(clear, credentials);
        if (credentials == null || !right || credentials.disabled()) {
            attempts.failed(userName, address);
            throw new BadCredentialsException("User name or password is wrong");
        }
        attempts.succeeded(userName, address);
        verified.remember(credentials.principal(), clear);
        return credentials;
    }

    private static String address(Authentication token) {
        return token.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress()).orElse("")
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
