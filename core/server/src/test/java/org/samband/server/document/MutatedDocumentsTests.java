package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.SourceDocument;
import org.samband.server.web.Refusal;

class MutatedDocumentsTests {

    private static final int ROUNDS = Boolean.getBoolean("samband.stress") ? 5_000 : 200;
    private static final byte[] TEXT = Reading.resource("plan.txt");
    private static final byte[] WORD = WordCopy.of(Reading.reader().read("plan.txt", TEXT), true);

    @Test
    void a_mutated_text_is_read_or_refused() {
        mutate(random -> mutated(TEXT, random));
    }

    @Test
    void a_mutated_word_file_is_read_or_refused() {
        mutate(random -> mutated(WORD, random));
    }

    @Test
    void a_word_file_with_mutated_parts_is_read_or_refused() {
        Map<String, byte[]> parts = unpacked(WORD);
        String[] names = parts.keySet().toArray(String[]::new);
        mutate(random -> {
            Map<String, byte[]> changed = new LinkedHashMap<>(parts);
            changed.computeIfPresent(names[random.nextInt(names.length)], (name, part) -> mutated(part, random));
            changed.computeIfPresent("word/document.xml", (name, part) -> mutatedTags(part, random));
            return WordBuilder.zip(changed);
        });
    }

    private static void mutate(Function<RandomGenerator, byte[]> mutation) {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(round);
            byte[] content = mutation.apply(random);
            try {
                SourceDocument document = Reading.reader().read("plan", content);
                assertThat(document.lines()).hasSizeLessThan(DocumentLimits.USUAL.maxLines());
                assertThat(document.lines()).allMatch(line -> line.indexOf('\0') < 0 && line.indexOf('\n') < 0);
                read++;
            } catch (Refusal refusal) {
                assertThat(refusal.reason().key()).startsWith("document.refusal.");
            } catch (RuntimeException | StackOverflowError e) {
                fail("Seed " + round + " was neither read nor refused.", e);
            }
        }
        assertThat(read).as("mutations that could still be read").isPositive();
    }

    /** Changes, removes, repeats or cuts off some bytes, a few times. */
    private static byte[] mutated(byte[] original, RandomGenerator random) {
        byte[] content = original.clone();
        for (int i = random.nextInt(4); i >= 0 && content.length > 8; i--) {
            int at = random.nextInt(content.length);
            int length = Math.min(random.nextInt(1, 64), content.length - at);
            switch (random.nextInt(5)) {
                case 0 -> content[at] = (byte) random.nextInt();
                case 1 -> Arrays.fill(content, at, at + length, (byte) random.nextInt());
                case 2 -> System.arraycopy(content, 0, content, at, Math.min(length, at));
                case 3 -> content = spliced(content, at, length);
                default -> content = random.nextInt(8) == 0 ? Arrays.copyOf(content, at) : content;
            }
        }
        return content;
    }

    /** Swaps the names of elements, so that the XML stays well-formed now and then. */
    private static byte[] mutatedTags(byte[] part, RandomGenerator random) {
        String[] tags = {"w:p", "w:tbl", "w:tr", "w:tc", "w:r", "w:t", "w:sdt", "w:del", "w:vMerge"};
        String from = tags[random.nextInt(tags.length)];
        String to = tags[random.nextInt(tags.length)];
        return new String(part, UTF_8)
                .replaceAll("(</?)" + from + "(?=[ />])", "$1" + to)
                .getBytes(UTF_8);
    }

    private static byte[] spliced(byte[] content, int at, int length) {
        byte[] shorter = Arrays.copyOf(content, content.length - length);
        System.arraycopy(content, at + length, shorter, at, content.length - at - length);
        return shorter;
    }

    private static Map<String, byte[]> unpacked(byte[] word) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
