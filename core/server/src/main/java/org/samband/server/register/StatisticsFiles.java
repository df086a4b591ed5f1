package org.samband.server.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.Country;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.server.document.SheetReader;
import org.samband.server.plugin.Countries;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens statistics files and has them read by the format of a country's office. */
@Component
public class StatisticsFiles {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Countries countries;
    private final SheetReader sheets;
    private final Duration longest;

    @Autowired
    StatisticsFiles(Countries countries, SheetReader sheets) {
        this(countries, sheets, LONGEST);
    }

    StatisticsFiles(Countries countries, SheetReader sheets, Duration longest) {
        this.countries = countries;
        this.sheets = sheets;
        this.longest = longest;
    }

    /** Returns the tables that the installed countries can read. */
    public List<PopulationSource> formats() {
        return countries.all().stream()
                .flatMap(country -> country.statisticsFormats().stream().map(format -> source(country.code(), format)))
                .toList();
    }

    StatisticsFile read(String name, byte[] content, String formatKey) {
        var country = countries.all().stream()
                .filter(each -> format(each, formatKey).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.at("format", "register.format-unknown", formatKey));
        var format = format(country, formatKey).orElseThrow();
        var table = JsonStat.isGuessed(content) ? JsonStat.read(name, content) : table(name, content);
        try {
            var reading =
                    countries.code(country.code()).answer("statistics/" + formatKey, longest, () -> format.read(table));
            return new StatisticsFile(name, RegisterFile.sha256(content), format, table.form(), reading);
        } catch (TimeoutException | ExecutionException _) {
            // The format is foreign code, and what it was given is foreign too.
            throw Refusal.of(Refusal.Kind.UNREADABLE, "register.format-failed", name, formatKey);
        }
    }

    private static Optional<StatisticsFormat> format(Country country, String key) {
        return country.statisticsFormats().stream()
                .filter(each -> each.source().key().equals(key))
                .findFirst();
    }

    PopulationSource source(StatisticsFile file) {
        return formats().stream()
                .filter(source -> source.key().equals(file.format().source().key()))
                .findFirst()
                .orElseThrow();
    }

    private StatisticsTable table(String name, byte[] content) {
        var sheet = sheets.read(name, content).getFirst();
        return new StatisticsTable(
                sheet.workbook() ? StatisticsTable.Form.WORKBOOK : StatisticsTable.Form.TEXT,
                sheet.rows().stream()
                        .map(row -> new StatisticsTable.Row(row.line(), row.cells()))
                        .toList(),
                sheet.whole());
    }

    private static PopulationSource source(String country, StatisticsFormat format) {
        var source = format.source();
        return new PopulationSource(
                source.key(),
                country,
                source.title(),
                source.titles(),
                source.publisher(),
                source.table(),
                source.licence(),
                source.address(),
                source.referenceDay(),
                format.codesOn().orElse(null),
                null);
    }
}
