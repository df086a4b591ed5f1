package org.samband.server.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.samband.server.web.Refusal;
import org.xml.sax.InputSource;

/** Reads an Excel workbook as a stream, within the limits. */
final class WorkbookReader {

    private final String name;
    private final DocumentLimits limits;
    private final SheetReader.CellCount count;

    WorkbookReader(String name, DocumentLimits limits, SheetReader.CellCount count) {
        this.name = name;
        this.limits = limits;
        this.count = count;
    }

    List<Sheet> read(byte[] content) {
        try {
            unpackOnce(content);
            return sheets(content);
        } catch (Refusal e) {
            throw e;
        } catch (Exception e) {
            // The library answers to damaged workbooks with whatever goes wrong first.
            var refusal = SheetReader.refuse(Refusal.Kind.UNREADABLE, "damaged", name);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The library trusts what an archive says of its sizes; this does not. */
    private void unpackOnce(byte[] content) throws IOException {
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(archive.getEntries());
            if (entries.stream().noneMatch(entry -> entry.getName().startsWith("xl/"))) {
                throw SheetReader.refuse(Refusal.Kind.UNSUPPORTED, "no-table", name);
            }
            var unpacking = new Unpacking(name, archive, limits);
            unpacking.check(entries);
            entries.forEach(unpacking::part);
        }
    }

    private List<Sheet> sheets(byte[] content) throws Exception {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(opened);
            var texts = new ReadOnlySharedStringsTable(opened);
            var sheets = new ArrayList<Sheet>();
            var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (var part = parts.next()) {
                    sheets.add(new Sheet(parts.getSheetName(), true, rows(reader, texts, part), true));
                }
            }
            return sheets;
        }
    }

    private List<Sheet.Row> rows(XSSFReader reader, ReadOnlySharedStringsTable texts, InputStream part)
            throws Exception {
        var rows = new WorkbookRows(count);
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(reader.getStylesTable(), texts, rows, WorkbookRows.FIGURES, false));
        xml.parse(new InputSource(part));
        return rows.rows();
    }
}
