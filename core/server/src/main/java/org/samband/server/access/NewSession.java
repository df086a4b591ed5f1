package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Keeps the one who just changed the password signed in, under a new session id, while all other sessions end. */
@Component
public class NewSession {

    private final Passwords passwords;

    NewSession(Passwords passwords) {
        this.passwords = passwords;
    }

    public void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var principal = passwords.of(actor.userName()).orElseThrow().principal();
        var context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        request.getSession();
        request.changeSessionId();
        new SessionMemory().saveContext(context, request, response);
    }
}
