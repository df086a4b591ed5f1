package org.samband.server.plugin.signature;

import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;

/**
 * Who vouches for a jar, by its signature and the lists of this installation.
 *
 * @param signer the name and the fingerprint of the signer's certificate, or null where there is none
 * @param broken how it differs from what was signed, or null
 */
public record Verdict(SignatureState state, @Nullable String signer, JarSignature.@Nullable Broken broken) {

    private static final int LONGEST = 400;

    public static final Verdict UNCHECKED = new Verdict(SignatureState.UNCHECKED, null, null);
    public static final Verdict BUILT_IN = new Verdict(SignatureState.BUILT_IN, null, null);

    static Verdict of(SignatureState state) {
        return new Verdict(state, null, null);
    }

    /** Returns it as a sentence that names the plugin. */
    public Message sentence(String plugin) {
        return broken == null ? sentence(state, plugin, signer) : broken.sentence(plugin);
    }

    /** Returns what is to be done about a jar that somebody must vouch for. */
    Message required(String plugin, String sha256) {
        return Message.of(
                "signature.required." + state.code(), plugin, signer == null ? "" : shortened(signer), sha256);
    }

    /** Returns a state as a sentence that names the plugin. */
    public static Message sentence(SignatureState state, String plugin, @Nullable String signer) {
        if (signer == null) {
            return Message.of(
                    "signature.says." + (state == SignatureState.REVOKED ? "revoked-jar" : state.code()), plugin);
        }
        return Message.of("signature.says." + state.code(), plugin, shortened(signer));
    }

    private static String shortened(String signer) {
        var line = signer.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? "…" + line.substring(line.length() - LONGEST) : line;
    }
}
