package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files from the XML that Word writes, so that each oddity can be had. */
final class WordBuilder {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String mainType = WORD + "document.main+xml";
    private String body = "";
    private String styles = "";
    private String footnotes = "";

    static WordBuilder of(String... body) {
        WordBuilder word = new WordBuilder();
        word.body = String.join("", body);
        return word;
    }

    WordBuilder styles(String... written) {
        styles = String.join("", written);
        return this;
    }

    WordBuilder footnotes(String... written) {
        footnotes = String.join("", written);
        return this;
    }

    WordBuilder part(String path, byte[] content) {
        parts.put(path, content);
        return this;
    }

    WordBuilder mainType(String type) {
        mainType = type;
        return this;
    }

    static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String styled(String style, String text) {
        return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cell("", text);
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
    }

    static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        all.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        all.put("word/_rels/document.xml.rels", relations("styles", "styles.xml", "footnotes", "/word/footnotes.xml"));
        all.put("word/document.xml", xml("<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>"));
        all.put("word/styles.xml", xml("<w:styles " + NAMESPACES + ">" + styles + "</w:styles>"));
        if (!footnotes.isEmpty()) {
            all.put("word/footnotes.xml", xml("<w:footnotes " + NAMESPACES + ">" + footnotes + "</w:footnotes>"));
        }
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(i, RELATION + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml(xml.append("</Relationships>").toString());
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(UTF_8);
    }
}
