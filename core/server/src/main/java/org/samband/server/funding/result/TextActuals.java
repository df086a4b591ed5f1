package org.samband.server.funding.result;

import java.util.List;
import org.samband.server.funding.FileText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads actual figures from a text with semicolons or tabs, as sheets save it. */
@Component
@Order
class TextActuals implements ActualsFormat {

    private final SheetActuals sheets;

    TextActuals(SheetActuals sheets) {
        this.sheets = sheets;
    }

    @Override
    public boolean knows(String name, byte[] content) {
        return !FileText.isBinary(content);
    }

    @Override
    public List<Actual> read(String name, byte[] content, Side side, String currency) {
        return sheets.read(PastedRows.of(FileText.of(content)), "rows", side, currency);
    }
}
