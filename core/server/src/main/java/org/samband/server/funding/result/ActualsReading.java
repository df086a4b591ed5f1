package org.samband.server.funding.result;

import java.util.List;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Reads actual figures from what was pasted or handed in, by the first format that knows it. */
@Component
public class ActualsReading {

    private static final int LONGEST = 2_000_000;

    private final SheetActuals sheets;
    private final List<ActualsFormat> formats;

    ActualsReading(SheetActuals sheets, List<ActualsFormat> formats) {
        this.sheets = sheets;
        this.formats = List.copyOf(formats);
    }

    /** Reads rows that were pasted. */
    public List<Actual> read(String pasted, ActualsFormat.Side side, String currency) {
        if (pasted.length() > LONGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "result.too-large");
        }
        return sheets.read(PastedRows.of(pasted), "rows", side, currency);
    }

    /** Reads a file. */
    public List<Actual> read(String name, byte[] content, ActualsFormat.Side side, String currency) {
        return formats.stream()
                .filter(format -> format.knows(name, content))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.UNREADABLE, "result.unknown-format", name))
                .read(name, content, side, currency);
    }
}
