package org.samband.server.plan.reading;

import java.util.List;
import org.samband.server.plan.reading.Token.Kind;

/** A place in a list of tokens. */
final class TokenReader {

    private static final Token END = new Token(Kind.OTHER, "", 0, 0);

    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    List<Token> tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    boolean has(Kind kind) {
        return peek(0).is(kind);
    }

    boolean has(Kind one, Kind other) {
        return peek(0).is(one, other);
    }

    Token take() {
        return tokens.get(at++);
    }

    /** Takes the next token if it is of a kind. */
    boolean next(Kind kind) {
        if (has(kind)) {
            at++;
            return true;
        }
        return false;
    }
}
