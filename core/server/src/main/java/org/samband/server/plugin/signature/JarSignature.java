package org.samband.server.plugin.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import org.samband.server.web.Message;

/** What the signature of a jar says, whoever is trusted. */
sealed interface JarSignature {

    /** Nobody has signed it. */
    record Unsigned() implements JarSignature {}

    /**
     * It is not what somebody has signed.
     *
     * @param key the end of the sentence's key
     * @param entry the file in the jar at which this was seen
     */
    record Broken(String key, String entry) implements JarSignature {

        Message sentence(String plugin) {
            return Message.of("signature.broken." + key, plugin, entry);
        }
    }

    /**
     * Each of its files is as these have signed it.
     *
     * @param chains of each signer the certificates, its own first
     */
    record Signed(List<List<X509Certificate>> chains) implements JarSignature {

        public Signed {
            chains = chains.stream().map(List::copyOf).toList();
        }
    }
}
