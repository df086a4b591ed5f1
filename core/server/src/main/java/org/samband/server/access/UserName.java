package org.samband.server.access;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.samband.server.web.Refusal;

/** The name one signs in with: one word, such as an e-mail address, in which case does not count. */
public record UserName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{2,100}");

    public UserName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!ALLOWED.matcher(value).matches()) {
            throw Refusal.at("userName", "access.refusal.user-name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
