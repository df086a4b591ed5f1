package org.samband.server.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsReading;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.server.web.Message;

/** A statistics file as a format read it. */
record StatisticsFile(
        String name, String sha256, StatisticsFormat format, StatisticsTable.Form form, StatisticsReading reading) {

    List<GivenFigure> figures() {
        return reading.figures().stream()
                .map(figure -> new GivenFigure(figure.code(), figure.date(), figure.inhabitants()))
                .toList();
    }

    List<Message> problems() {
        var said = new ArrayList<Message>();
        for (var problem : reading.problems()) {
            var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            said.add(Message.of(
                    "register.problem." + kind, name, place(problem.line(), problem.column()), problem.text()));
        }
        return said;
    }

    /** Returns the sentence about a figure whose code nobody has on its day. */
    Message unknown(GivenFigure figure) {
        var place = reading.figures().stream()
                .filter(each -> each.code().equals(figure.code()) && each.date().equals(figure.day()))
                .findFirst()
                .map(each -> place(each.line(), each.column()))
                .orElseGet(() -> place(0, 0));
        return Message.of("register.problem.unknown-code", name, place, figure.code(), figure.day());
    }

    private Message place(int line, int column) {
        if (line == 0) {
            return Message.of("register.place.file");
        }
        return switch (form) {
            case CUBE -> Message.of("register.place.value", line);
            case TEXT -> Message.of(column == 0 ? "register.place.line" : "register.place.cell", line, column);
            case WORKBOOK ->
                Message.of(
                        column == 0 ? "register.place.row" : "register.place.reference",
                        line,
                        column == 0 ? "" : CellReference.convertNumToColString(column - 1) + line);
        };
    }
}
