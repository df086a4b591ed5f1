package org.samband.server.funding.invoice.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.document.Sheet;
import org.samband.server.document.SheetReader;
import org.samband.server.funding.FileText;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns a file of payments into the lines that somebody would paste from it; a row keeps its number. */
@Component
class PaymentFile {

    private final SheetReader reader;

    PaymentFile(SheetReader reader) {
        this.reader = reader;
    }

    String lines(MultipartFile file) throws IOException {
        var content = file.getBytes();
        return FileText.isBinary(content)
                ? lines(reader.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content)
                        .getFirst()
                        .rows())
                : FileText.of(content);
    }

    private static String lines(List<Sheet.Row> rows) {
        var lines = new StringBuilder();
        var line = 1;
        for (var row : rows) {
            lines.repeat('\n', Math.max(0, row.line() - line));
            line = Math.max(line, row.line());
            lines.append(row.cells().stream().map(PaymentFile::oneCell).collect(Collectors.joining("\t")));
        }
        return lines.toString();
    }

    private static String oneCell(String text) {
        return text.replaceAll("[\t;\r\n]+", " ");
    }
}
