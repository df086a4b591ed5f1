package org.samband.server.register;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samband.server.data.Ids;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes statistics files in: shows first what they would change, and records all of one or nothing. */
@Component
@Transactional
public class StatisticsImports {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final StatisticsFiles files;
    private final Figures figures;
    private final Imports imports;
    private final Organisations organisations;
    private final Clock clock;

    StatisticsImports(
            JdbcClient jdbc,
            StatisticsFiles files,
            Figures figures,
            Imports imports,
            Organisations organisations,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.figures = figures;
        this.imports = imports;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Returns what was read into the register lately, the newest first. */
    @Transactional(readOnly = true)
    public List<RegisterImport> last(int limit) {
        return imports.last(limit);
    }

    /** Keeps a file for somebody to look at, if it can be opened at all. */
    public UUID handIn(String fileName, byte[] content, String format) {
        var file = files.read(fileName, content, format);
        var now = clock.instant();
        jdbc.sql("delete from statistics_draft where made_at < :limit")
                .param("limit", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        var id = Ids.next();
        jdbc.sql("""
                        insert into statistics_draft (id, file_name, format, country, content, made_at)
                        values (:id, :name, :format, :country, :content, :at)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("format", format)
                .param("country", files.source(file).country())
                .param("content", content)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public StatisticsPreview preview(UUID id) {
        return preview(id, file(id));
    }

    /** Records what is new in a file, or refuses all of it; returns what it was. */
    public StatisticsPreview accept(UUID id) {
        var file = file(id);
        figures.describe(files.source(file));
        figures.awaitTurn(files.source(file));
        var preview = preview(id, file);
        if (!preview.problems().isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.UNREADABLE,
                    "register.not-acceptable",
                    preview.problems().getFirst());
        }
        var now = clock.instant();
        var imported = imports.begin(
                file.name(), file.sha256(), false, preview.source().key(), preview.figures(), now);
        imports.end(
                imported,
                figures.record(preview.source(), file.format().codesOn().orElse(null), file.figures(), imported, now));
        discard(id);
        return preview;
    }

    public void discard(UUID id) {
        jdbc.sql("delete from statistics_draft where id = :id").param("id", id).update();
    }

    private StatisticsFile file(UUID id) {
        return jdbc.sql("select file_name, content, format from statistics_draft where id = :id")
                .param("id", id)
                .query((row, _) ->
                        files.read(row.getString("file_name"), row.getBytes("content"), row.getString("format")))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private StatisticsPreview preview(UUID id, StatisticsFile file) {
        var source = files.source(file);
        var given = file.figures();
        var compared = figures.compare(source, file.format().codesOn().orElse(null), given);
        var changed = compared.stream().filter(ComparedFigure::isChanged).toList();
        var problems = new ArrayList<Message>(file.problems());
        compared.stream()
                .filter(ComparedFigure::isUnknown)
                .limit(SHOWN)
                .map(figure -> file.unknown(figure.given()))
                .forEach(problems::add);
        return new StatisticsPreview(
                id,
                file.name(),
                source,
                given.stream().map(GivenFigure::day).distinct().sorted().toList(),
                given.size(),
                (int) compared.stream().filter(ComparedFigure::isNew).count(),
                changed.size(),
                (int) compared.stream().filter(ComparedFigure::isSame).count(),
                file.reading().passedOver(),
                changes(changed.stream().limit(SHOWN).toList()),
                problems);
    }

    private List<StatisticsPreview.Change> changes(List<ComparedFigure> changed) {
        var names = organisations.all(changed.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .distinct()
                .toList());
        var changes = new ArrayList<StatisticsPreview.Change>();
        for (var each : changed) {
            var name = each.organisation() == null ? null : names.get(each.organisation());
            if (name != null && each.before() != null) {
                var given = each.given();
                changes.add(new StatisticsPreview.Change(
                        name.name(given.day()), given.day(), each.before(), given.inhabitants()));
            }
        }
        return changes;
    }
}
