package org.samband.server.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.document.WordBuilder.p;
import static org.samband.server.document.WordBuilder.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.web.Refusal;
import org.samband.server.web.Refusal.Kind;
import org.springframework.util.unit.DataSize;

class RefusedDocumentsTests {

    private static final byte[] WORD = WordBuilder.of(p(r("Text"))).bytes();

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n\t\n", "\uFEFF", "\u00A0"})
    void nothing_is_refused(String content) {
        assertRefused(content.getBytes(UTF_8), Kind.UNREADABLE, "empty", "plan.docx");
    }

    @Test
    void a_word_file_without_a_word_is_refused() {
        assertRefused(WordBuilder.of(p(""), p("")).bytes(), Kind.UNREADABLE, "empty", "plan.docx");
    }

    @Test
    void too_large_a_file_is_refused_with_its_size_and_the_limit() {
        assertRefused(new byte[20 * 1024 * 1024 + 1], Kind.TOO_LARGE, "too-large", "plan.docx", 21L, 20L);
    }

    @Test
    void the_limit_can_be_set() {
        DocumentSettings limits = new DocumentSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 10, 3, 4);
        DocumentReader reader = new DocumentReader(limits);

        assertThat(refusal(() -> reader.read("a", new byte[1024 * 1024 + 1]))
                        .reason()
                        .arguments())
                .containsExactly("a", 2L, 1L);
        assertThat(refusal(() -> reader.readText("a", "x\n".repeat(4))).reason().key())
                .isEqualTo("document.refusal.too-long");
        assertThat(refusal(() -> reader.readText("a", "\t\t\t\t\tx")).reason().key())
                .isEqualTo("document.refusal.too-long");
    }

    @Test
    void a_table_that_claims_endless_columns_is_refused() {
        String wide = WordBuilder.cell("<w:gridSpan w:val=\"999999\"/>", "x").repeat(4_000);

        assertRefused(
                WordBuilder.of(WordBuilder.table(WordBuilder.row(wide))).bytes(),
                Kind.TOO_LARGE,
                "too-long",
                "plan.docx",
                100_000,
                500_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 300, 600})
    void a_file_that_was_cut_off_is_refused(int length) {
        assertRefused(Arrays.copyOf(WORD, length), Kind.UNREADABLE, "truncated", "plan.docx");
    }

    @Test
    void damaged_text_is_refused_with_the_part_that_is_damaged() {
        byte[] damaged = WordBuilder.of("<w:p><w:r></w:p>").bytes();

        assertRefused(damaged, Kind.UNREADABLE, "damaged", "plan.docx", "word/document.xml");
    }

    @Test
    void text_nested_without_end_is_refused() {
        byte[] deep = WordBuilder.of("<w:sdt><w:sdtContent>".repeat(5_000)).bytes();

        assertRefused(deep, Kind.UNREADABLE, "damaged", "plan.docx", "word/document.xml");
    }

    @Test
    void entities_are_not_expanded() {
        byte[] laughs = ("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>&a;&b;x</w:t></w:r></w:p></w:body></w:document>")
                .getBytes(UTF_8);
        byte[] file = WordBuilder.of().part("word/document.xml", laughs).bytes();

        assertRefused(file, Kind.UNREADABLE, "damaged", "plan.docx", "word/document.xml");
    }

    @Test
    void a_file_with_a_password_is_refused() throws IOException, GeneralSecurityException {
        POIFSFileSystem compound = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (OutputStream encrypted = encryptor.getDataStream(compound)) {
            encrypted.write(WORD);
        }

        assertRefused(bytes(compound), Kind.UNREADABLE, "protected", "plan.docx");
    }

    @Test
    void a_bomb_is_refused_whether_its_size_is_known_or_not() {
        byte[] zeros = new byte[8 * 1024 * 1024];
        byte[] bomb =
                WordBuilder.of(p(r("x"))).part("word/media/image1.png", zeros).bytes();

        assertRefused(bomb, Kind.TOO_LARGE, "expands", "plan.docx", "word/media/image1.png", 100L);
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_refused() {
        byte[] spaces = new byte[8 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = WordBuilder.of().part("word/document.xml", spaces).bytes();

        assertRefused(
                withDeclaredSize(bomb, spaces.length, 1000),
                Kind.TOO_LARGE,
                "expands",
                "plan.docx",
                "word/document.xml",
                100L);
    }

    @Test
    void a_file_of_thousands_of_parts_is_refused() {
        WordBuilder word = WordBuilder.of(p(r("x")));
        for (int i = 0; i < 2_000; i++) {
            word.part("x" + i, new byte[0]);
        }

        assertThat(Reading.refusal("plan.docx", word.bytes()).reason().key()).isEqualTo("document.refusal.expands");
    }

    static Stream<Arguments> otherKinds() throws IOException {
        String excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        String slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        return Stream.of(
                Arguments.of("old-word", compound("WordDocument")),
                Arguments.of("presentation", compound("PowerPoint Document")),
                Arguments.of("spreadsheet", oldWorkbook()),
                Arguments.of("spreadsheet", workbook()),
                Arguments.of("spreadsheet", WordBuilder.of().mainType(excel).bytes()),
                Arguments.of("presentation", WordBuilder.of().mainType(slides).bytes()),
                Arguments.of("open-document", WordBuilder.zip(Map.of("mimetype", "application/x".getBytes(UTF_8)))),
                Arguments.of("archive", WordBuilder.zip(Map.of("plan.txt", "x".getBytes(UTF_8)))),
                Arguments.of("archive", WordBuilder.zip(Map.of())),
                Arguments.of("archive", latin("7z\u00BC\u00AF")),
                Arguments.of("pdf", latin("%PDF-1.7\n")),
                Arguments.of("image", latin("\u0089PNG\r\n\u001A\n")),
                Arguments.of("image", latin("\u00FF\u00D8\u00FF\u00E0")),
                Arguments.of("rich-text", latin("{\\rtf1\\ansi Text}")),
                Arguments.of("markup", latin("<!DOCTYPE html><p>Text")),
                Arguments.of("markup", latin("\u00EF\u00BB\u00BF<?xml version='1.0'?><a/>")),
                Arguments.of("binary", latin("Text with \0 in it")),
                Arguments.of("binary", latin("\u0001\u0002\u0003\u0004\u0005\u0006\u0007")));
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void another_kind_of_file_is_named_whatever_it_is_called(String kind, byte[] content) {
        assertRefused(content, Kind.UNSUPPORTED, kind, "plan.docx");
    }

    @ParameterizedTest
    @EnumSource(Unreadable.class)
    void each_reason_is_said_in_every_language(Unreadable reason) {
        for (String language : List.of("en", "nb", "nn", "sv")) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "messages/document",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(texts.getString(reason.key())).contains("{0}");
        }
    }

    private static void assertRefused(byte[] content, Kind kind, String reason, Object... arguments) {
        Refusal refusal = Reading.refusal("plan.docx", content);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.reason().key()).isEqualTo("document.refusal." + reason);
        assertThat(refusal.reason().arguments()).containsExactly(arguments);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, reading);
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            return written(workbook);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            return written(workbook);
        }
    }

    private static byte[] written(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] latin(String content) {
        return content.getBytes(ISO_8859_1);
    }

    /** Replaces the size of a part wherever the archive states it. */
    private static byte[] withDeclaredSize(byte[] zip, int size, int lie) {
        String written = new String(zip, ISO_8859_1);
        return written.replace(littleEndian(size), littleEndian(lie)).getBytes(ISO_8859_1);
    }

    private static String littleEndian(int number) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            bytes.append((char) (number >> (8 * i) & 0xFF));
        }
        return bytes.toString();
    }
}
