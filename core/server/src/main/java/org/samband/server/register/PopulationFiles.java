package org.samband.server.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.web.Language;
import org.springframework.stereotype.Component;

/** Reads files of the register with one line for each code and one column for each day. */
@Component
class PopulationFiles {

    private static final int FIRST_DAY = 2;

    private final Figures figures;

    PopulationFiles(Figures figures) {
        this.figures = figures;
    }

    /** Keeps what the head of a file says of its source. */
    PopulationSource describe(RegisterFile file) {
        var source = source(file);
        figures.describe(source);
        return source;
    }

    private static PopulationSource source(RegisterFile file) {
        return new PopulationSource(
                file.said("key"),
                file.said("country"),
                file.said("title"),
                titles(file),
                file.said("publisher"),
                file.said("table"),
                file.said("licence"),
                file.maybe("address").orElse(null),
                file.maybe("reference-day")
                        .map(day -> MonthDay.parse("--" + day))
                        .orElse(null),
                file.maybe("codes-on").map(LocalDate::parse).orElse(null),
                file.maybe("note").orElse(null));
    }

    private static Map<String, String> titles(RegisterFile file) {
        var titles = new HashMap<String, String>();
        for (var language : Language.values()) {
            file.maybe("title-" + language.tag()).ifPresent(title -> titles.put(language.tag(), title));
        }
        return titles;
    }

    /** Records what is new in a file and returns how many figures that is. */
    int read(RegisterFile file, PopulationSource source, UUID imported, Instant now) {
        var codesOn = file.maybe("codes-on").map(LocalDate::parse).orElse(null);
        var given = given(file);
        var unknown = figures.compare(source, codesOn, given).stream()
                .filter(ComparedFigure::isUnknown)
                .map(figure -> figure.given().code() + " on " + figure.given().day())
                .limit(10)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new RegisterFileException(file.name(), 1, "Nobody has these codes: " + unknown);
        }
        return figures.record(source, codesOn, given, imported, now);
    }

    private static List<GivenFigure> given(RegisterFile file) {
        if (file.lines().isEmpty()) {
            throw new RegisterFileException(file.name(), 1, "It holds no figures");
        }
        var heading = file.lines().getFirst();
        var days = new ArrayList<LocalDate>();
        for (var cell : heading.cells()
                .subList(
                        Math.min(FIRST_DAY, heading.cells().size()),
                        heading.cells().size())) {
            try {
                days.add(LocalDate.parse(cell.strip()));
            } catch (DateTimeParseException _) {
                throw heading.wrong("\"" + cell + "\" is no day such as 2020-01-01");
            }
        }
        var given = new ArrayList<GivenFigure>();
        for (var line : file.lines().subList(1, file.lines().size())) {
            for (var i = 0; i < days.size(); i++) {
                var cell = line.cell(FIRST_DAY + i);
                if (!cell.isEmpty()) {
                    given.add(new GivenFigure(line.cell(0), days.get(i), inhabitants(line, cell)));
                }
            }
        }
        return given;
    }

    private static long inhabitants(RegisterFile.Line line, String cell) {
        if (!cell.matches("[0-9]{1,8}")) {
            throw line.wrong("\"" + cell + "\" is no number of inhabitants");
        }
        return Long.parseLong(cell);
    }
}
