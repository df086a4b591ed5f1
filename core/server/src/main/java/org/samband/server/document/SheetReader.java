package org.samband.server.document;

import java.util.List;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Reads tables as they were handed in: Excel workbooks, and text with semicolons, commas or tabs. */
@Component
public class SheetReader {

    private final DocumentLimits limits;

    SheetReader(DocumentSettings settings) {
        this.limits = settings.limits();
    }

    /**
     * Reads a file by what it holds, whatever its name says.
     *
     * @param name the file's name, used in refusals
     * @return the sheets that hold something, at least one
     * @throws Refusal if it is empty, too large, damaged, protected or no table
     */
    public List<Sheet> read(String name, byte[] content) {
        if (content.length > limits.maxSize()) {
            throw refuse(Refusal.Kind.TOO_LARGE, "too-large", name, DocumentLimits.megabytes(limits.maxSize()));
        }
        Signature.unreadable(content).ifPresent(reason -> {
            throw reason == Unreadable.PROTECTED
                    ? reason.refuse(name)
                    : refuse(Refusal.Kind.UNSUPPORTED, "no-table", name);
        });
        var count = new CellCount(name, limits);
        var sheets = Signature.isZip(content)
                ? new WorkbookReader(name, limits, count).read(content)
                : List.of(text(name, content, count));
        var filled = sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw refuse(Refusal.Kind.UNREADABLE, "empty", name);
        }
        return filled;
    }

    private static Sheet text(String name, byte[] content, CellCount count) {
        var text = TextDecoder.decode(content);
        if (Signature.isBinary(text)) {
            throw refuse(Refusal.Kind.UNSUPPORTED, "no-table", name);
        }
        return SeparatedText.read(text, count);
    }

    static Refusal refuse(Refusal.Kind kind, String key, Object... arguments) {
        return Refusal.of(kind, "document.sheet." + key, arguments);
    }

    /** Counts the cells and rows of a file and stops when they are too many. */
    static final class CellCount {

        private final String name;
        private final DocumentLimits limits;
        private long cells;
        private long rows;

        CellCount(String name, DocumentLimits limits) {
            this.name = name;
            this.limits = limits;
        }

        void add(int more) {
            cells += more;
            rows++;
            if (cells > limits.maxCells() || rows > limits.maxLines()) {
                throw refuse(Refusal.Kind.TOO_LARGE, "too-long", name, limits.maxLines(), limits.maxCells());
            }
        }
    }
}
