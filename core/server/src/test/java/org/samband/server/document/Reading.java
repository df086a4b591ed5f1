package org.samband.server.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.samband.profile.source.SourceDocument;
import org.samband.server.web.Refusal;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** What the tests of reading share: the reader with its usual limits, sources and refusals. */
final class Reading {

    private static final DocumentSettings USUAL =
            Binder.get(new MockEnvironment()).bindOrCreate("samband.documents", DocumentSettings.class);

    private Reading() {}

    static DocumentReader reader() {
        return new DocumentReader(USUAL);
    }

    static SourceDocument text(String text) {
        return reader().readText("text", text);
    }

    static SourceDocument word(WordBuilder word) {
        return reader().read("plan.docx", word.bytes());
    }

    static Refusal refusal(String name, byte[] content) {
        return requireNonNull(catchThrowableOfType(Refusal.class, () -> reader().read(name, content)), "not refused");
    }

    static byte[] resource(String name) {
        try (InputStream stream = Reading.class.getResourceAsStream("/document/" + name)) {
            return requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
