package org.samband.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What makes an address secret: so long and random that a plain hash of it tells nothing. */
record SecretKey(String clear) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SecretKey generated() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(clear.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "A secret key";
    }
}
