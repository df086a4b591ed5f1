package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

class SamePlanTests {

    private static final Path SEED = Path.of("../../../shared/seeds/vestregionen-handlingsplan-2016.txt");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_plan_in_word_has_the_blocks_of_the_same_plan_in_text(boolean merging) {
        SourceDocument text = Reading.reader().read("plan.txt", Reading.resource("plan.txt"));

        SourceDocument word = Reading.reader().read("plan.docx", WordCopy.of(text, merging));

        assertThat(withoutPlaces(word)).isEqualTo(withoutPlaces(text));
        assertThat(wordsOf(word.lines())).isEqualTo(wordsOf(text.lines()));
    }

    @Test
    void a_real_plan_in_word_has_the_blocks_of_the_same_plan_in_text() throws IOException {
        assumeTrue(Files.exists(SEED));
        SourceDocument text = Reading.reader().read("plan.txt", Files.readAllBytes(SEED));

        assertThat(text.lines()).hasSize(Files.readAllLines(SEED).size());
        assertThat(text.blocks().stream().filter(SourceBlock.Table.class::isInstance))
                .hasSize(8);
        assertThat(withoutPlaces(Reading.reader().read("plan.docx", WordCopy.of(text, true))))
                .isEqualTo(withoutPlaces(text));
    }

    @Test
    void every_line_with_words_has_its_block() {
        SourceDocument text = Reading.reader().read("plan.txt", Reading.resource("plan.txt"));

        List<Integer> lines = text.blocks().stream()
                .flatMap(block -> block instanceof SourceBlock.Table table
                        ? table.rows().stream().map(row -> row.place().line())
                        : Stream.of(block.place().line()))
                .toList();

        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(lines)
                .isEqualTo(Stream.iterate(1, i -> i + 1)
                        .limit(text.lines().size())
                        .filter(i -> !text.lines().get(i - 1).isBlank())
                        .toList());
    }

    private static List<String> withoutPlaces(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> switch (block) {
                    case SourceBlock.Heading heading -> "paragraph " + heading.text();
                    case SourceBlock.Paragraph paragraph -> "paragraph " + paragraph.text();
                    case SourceBlock.Item item -> "item " + item.text();
                    case SourceBlock.Table table -> "table " + PlainTextTests.cells(table);
                })
                .toList();
    }

    private static List<String> wordsOf(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("**", "").replaceFirst("^[-•] ", ""))
                .toList();
    }
}
