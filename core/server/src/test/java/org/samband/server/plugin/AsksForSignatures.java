package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samband.server.plugin.signature.Signer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Tests of one server that takes no jar for which nobody vouches, with lists that they may change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = AsksForSignatures.Server.class)
@interface AsksForSignatures {

    /** The lists of that server. */
    final class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        static final Path TRUST = folder();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("samband.plugins.trust=require", "samband.plugins.trust-folder=" + TRUST)
                    .applyTo(context);
        }

        /** Trusts a signer for ids and nobody else, and empties the other lists. */
        static void trust(Signer signer, String ids) throws IOException {
            Files.writeString(TRUST.resolve("lakeside.pem"), signer.pem());
            list("trusted.txt", "lakeside.pem " + ids);
            list("allowed.txt");
            list("revoked.txt");
        }

        static void list(String name, String... lines) throws IOException {
            Files.write(TRUST.resolve(name), List.of(lines));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("trust");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
