package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/** A population table as the offices' program exports it, in each of its shapes. */
final class PopulationTableFile {

    private final List<Integer> years;
    private final Map<String, List<String>> rows = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private String heading = "region";
    private String measure = "Personer";

    PopulationTableFile(Integer... years) {
        this.years = List.of(years);
    }

    PopulationTableFile row(String code, String name, Object... figures) {
        rows.put(code, Arrays.stream(figures).map(String::valueOf).toList());
        names.put(code, name);
        return this;
    }

    PopulationTableFile counting(String measure) {
        this.measure = measure;
        return this;
    }

    PopulationTableFile headed(String heading) {
        this.heading = heading;
        return this;
    }

    List<Integer> years() {
        return years;
    }

    Map<String, List<String>> rows() {
        return rows;
    }

    byte[] csv() {
        return csv(UTF_8);
    }

    byte[] csv(Charset charset) {
        return text().getBytes(charset);
    }

    String text() {
        var text = new StringBuilder("\"07459: Population, by region, contents and year\"\n\n\"" + heading + "\"");
        years.forEach(year ->
                text.append(";\"").append(measure).append(' ').append(year).append('"'));
        text.append("\r\n");
        rows.forEach((code, figures) -> text.append('"')
                .append(code)
                .append(' ')
                .append(names.get(code))
                .append("\";")
                .append(String.join(";", figures))
                .append("\r\n"));
        return text.toString();
    }

    /** One row for each figure, with commas. */
    byte[] longCsv() {
        var text = new StringBuilder("\"region\",\"statistikkvariabel\",\"år\",\"07459: Population\"\n");
        rows.forEach((code, figures) -> IntStream.range(0, years.size())
                .forEach(i -> text.append("\"%s %s\",\"%s\",\"%d\",%s\n"
                        .formatted(code, names.get(code), measure, years.get(i), figures.get(i)))));
        return text.toString().getBytes(UTF_8);
    }

    byte[] jsonStat() {
        var codes = List.copyOf(rows.keySet());
        var index = IntStream.range(0, codes.size())
                .mapToObj(i -> "\"" + codes.get(i) + "\":" + i)
                .collect(Collectors.joining(","));
        var labels = codes.stream()
                .map(code -> "\"" + code + "\":\"" + names.get(code) + "\"")
                .collect(Collectors.joining(","));
        var times = IntStream.range(0, years.size())
                .mapToObj(i -> "\"" + years.get(i) + "\":" + i)
                .collect(Collectors.joining(","));
        var values = rows.values().stream()
                .flatMap(List::stream)
                .map(value -> value.matches("-?[0-9.]*[0-9]") ? value : "null")
                .collect(Collectors.joining(","));
        return """
                {"class":"dataset","version":"2.0","label":"Population","id":["Region","ContentsCode","Tid"],
                 "size":[%d,1,%d],"role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
                 "dimension":{
                  "Region":{"label":"region","category":{"index":{%s},"label":{%s}}},
                  "ContentsCode":{"label":"contents","category":{"index":{"Personer1":0},"label":{"Personer1":"%s"}}},
                  "Tid":{"label":"year","category":{"index":{%s},"label":{}}}},
                 "value":[%s]}
                """.formatted(codes.size(), years.size(), index, labels, measure, times, values)
                .getBytes(UTF_8);
    }

    /** Titles and notes around, codes and names in one column, what is counted above the years. */
    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("07459");
            sheet.value(0, 0, "07459: Population, by region, contents and year");
            sheet.value(2, 1, measure);
            for (var i = 0; i < years.size(); i++) {
                sheet.value(3, i + 1, years.get(i).toString());
            }
            var row = 4;
            for (var entry : rows.entrySet()) {
                sheet.value(row, 0, entry.getKey() + " " + names.get(entry.getKey()));
                for (var i = 0; i < entry.getValue().size(); i++) {
                    var figure = entry.getValue().get(i);
                    if (figure.matches("-?[0-9]{1,15}")) {
                        sheet.value(row, i + 1, Long.parseLong(figure));
                        sheet.style(row, i + 1).format("#,##0").set();
                    } else {
                        sheet.value(row, i + 1, figure);
                    }
                }
                row++;
            }
            sheet.value(row + 1, 0, "Last updated:");
            sheet.value(row + 2, 0, "20240221 08:00");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
