package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;
import org.samband.profile.document.Tone;

/** Whatever a profile's report says, each format can be written, opened, and written again to the same bytes. */
class AnyDocumentTests {

    private static final DocumentWriter WRITER = new DocumentWriter();
    private static final String[] PIECES = {
        "Møte",
        " ",
        "",
        "\n",
        "\t",
        "<b>",
        "&amp;",
        "\"",
        "'",
        "]]>",
        "{0}",
        "%s",
        "\\",
        "\u0000",
        "\u000B",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "\uD83D\uDE00",
        "日本",
        "\u00AD",
        "\u202E",
        "=1+1",
        "•",
        "a".repeat(120),
        "æøå ÄÖ",
        "$1"
    };

    static Stream<Integer> seeds() {
        return IntStream.range(0, Boolean.getBoolean("samband.stress") ? 500 : 12)
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_can_be_written_and_opened(int seed) throws Exception {
        Document document =
                document(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));

        for (Format format : Format.values()) {
            byte[] written = WRITER.write(document, format, Samples.ISSUED);
            open(format, written);
            assertThat(WRITER.write(document, format, Samples.ISSUED))
                    .as("%s again", format)
                    .isEqualTo(written);
        }
    }

    private static void open(Format format, byte[] written) throws Exception {
        ByteArrayInputStream bytes = new ByteArrayInputStream(written);
        switch (format) {
            case DOCX -> {
                try (XWPFDocument word = new XWPFDocument(bytes)) {
                    assertThat(word.getParagraphs()).isNotEmpty();
                }
            }
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
                    assertThat(workbook.getNumberOfSheets()).isPositive();
                }
            }
            case PDF -> {
                try (var pdf = Loader.loadPDF(written)) {
                    assertThat(pdf.getNumberOfPages()).isPositive();
                }
            }
            case HTML ->
                assertThat(DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(bytes)
                                .getElementsByTagName("h1")
                                .getLength())
                        .isEqualTo(1);
            case TEXT -> assertThat(new String(written, UTF_8)).doesNotContain("\u0000", "\u000B", "\uFFFE");
        }
    }

    private static Document document(RandomGenerator random) {
        String[] languages = {"nb", "nn", "sv", "en", "fi", ""};
        List<Block> blocks = IntStream.range(0, random.nextInt(1, 15))
                .mapToObj(i -> block(random))
                .toList();
        return new Document(
                text(random), text(random), languages[random.nextInt(languages.length)], text(random), blocks);
    }

    private static Block block(RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Block.Heading(random.nextInt(-1, 7), text(random));
            case 1 -> new Block.Paragraph(List.of(Span.plain(text(random)), Span.strong(text(random))));
            case 2 -> new Block.Bullets(texts(random));
            case 3 ->
                new Block.Facts(texts(random).stream()
                        .map(name -> new Block.Fact(name, text(random)))
                        .toList());
            case 4 -> table(random);
            case 5 ->
                new Block.Shares(
                        text(random),
                        texts(random).stream()
                                .map(name -> new Block.Share(name, random.nextLong(-1, 100), tone(random)))
                                .toList());
            default -> new Block.Note(tone(random), text(random));
        };
    }

    private static Block table(RandomGenerator random) {
        int columns = random.nextInt(0, 6);
        return new Block.Table(
                text(random),
                IntStream.range(0, columns)
                        .mapToObj(i -> new Block.Column(text(random), random.nextInt(-1, 20)))
                        .toList(),
                IntStream.range(0, random.nextInt(0, 12))
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(i -> cell(random))
                                .toList())
                        .toList());
    }

    private static Cell cell(RandomGenerator random) {
        String[] currencies = {"NOK", "SEK", "EUR", "JPY"};
        return switch (random.nextInt(6)) {
            case 0 -> new Cell.Head(text(random));
            case 1 -> new Cell.Number(BigDecimal.valueOf(random.nextLong(), random.nextInt(-5, 25)));
            case 2 -> new Cell.Money(random.nextLong(), currencies[random.nextInt(currencies.length)]);
            case 3 -> new Cell.Day(LocalDate.ofEpochDay(random.nextLong(-800_000, 3_000_000)));
            case 4 -> new Cell.State(text(random), tone(random));
            default -> Cell.text(text(random));
        };
    }

    private static List<String> texts(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(0, 5))
                .mapToObj(i -> text(random))
                .toList();
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(0, 6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Tone tone(RandomGenerator random) {
        return Tone.values()[random.nextInt(Tone.values().length)];
    }
}
