package org.samband.server.document.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.DocumentReader;
import org.samband.server.document.Sha256;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/**
 * A document as it was handed in.
 *
 * @param name the name of the file, or a word for pasted text in the language of who pasted it
 * @param pasted whether it is text that was pasted, in UTF-8, and no file
 * @param content the document, byte for byte
 */
public record ImportSource(String name, boolean pasted, byte[] content) {

    public static ImportSource file(String name, byte[] content) {
        return new ImportSource(name, false, content);
    }

    public static ImportSource pasted(String name, String text) {
        return new ImportSource(name, true, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns what a form or a program hands in: the file if there is one, else the text.
     *
     * @throws Refusal at the field {@code file} if there is neither
     */
    public static ImportSource of(@Nullable MultipartFile file, @Nullable String text, Texts texts) {
        if (file != null && !file.isEmpty()) {
            return file(HandedIn.name(file), HandedIn.content(file));
        }
        if (text != null && !text.isBlank()) {
            return pasted(texts.say("import.pasted"), text);
        }
        throw Refusal.at("file", "import.file-missing");
    }

    /** Reads what it says, or refuses with the reason. */
    public SourceDocument readBy(DocumentReader documents) {
        return pasted
                ? documents.readText(name, new String(content, StandardCharsets.UTF_8))
                : documents.read(name, content);
    }

    /** Returns the answer that hands it out again, never to be opened as a page of ours. */
    public ResponseEntity<byte[]> answer() {
        var attachment = ContentDisposition.attachment()
                .filename(pasted ? "source.txt" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }

    String sha256() {
        return Sha256.of(content);
    }
}
