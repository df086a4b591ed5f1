package org.samband.server.register.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.Populations;
import org.samband.server.register.StatisticsImports;
import org.samband.server.register.StatisticsPreview;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Public;
import org.samband.server.web.Days;
import org.samband.server.web.Items;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The population figures and their sources over the API. */
@RestController
@RequestMapping("/api/v1/register")
class PopulationsApi {

    private final Populations populations;
    private final StatisticsImports imports;

    PopulationsApi(Populations populations, StatisticsImports imports) {
        this.populations = populations;
        this.imports = imports;
    }

    @Public
    @GetMapping("/sources")
    Items<SourceJson> sources() {
        return Items.all(populations.sources().stream()
                .map(source -> SourceJson.of(source, populations.dates(source.key())))
                .toList());
    }

    @Public
    @GetMapping("/populations")
    Items<FigureJson> list(
            @RequestParam String source,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable OrganisationId after,
            @RequestParam(defaultValue = "500") int limit) {
        if (populations.source(source).isEmpty()) {
            throw Refusal.at("source", "register.source-unknown", source);
        }
        Days.said("date", date);
        var most = RegisterApi.limit(limit);
        var found = populations.page(source, date, after, most + 1);
        var page = found.stream().limit(most).map(FigureJson::of).toList();
        return new Items<>(
                page,
                found.size() > most ? page.getLast().organisation().value().toString() : null);
    }

    /** Takes a statistics file in at once: all of it, or nothing and the reasons. */
    @Administrator
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(value = "/populations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Recorded record(@RequestParam MultipartFile file, @RequestParam String format) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        var id = imports.handIn(name, file.getBytes(), format);
        var problems = imports.preview(id).problems();
        if (!problems.isEmpty()) {
            imports.discard(id);
            throw Refusal.of(problems.stream()
                    .map(problem -> new Mistake("file", problem))
                    .toList());
        }
        return Recorded.of(imports.accept(id));
    }

    /** A figure as the API shows it. */
    record FigureJson(
            OrganisationId organisation, String source, LocalDate date, long inhabitants, Instant recordedAt) {

        static FigureJson of(PopulationFigure figure) {
            return new FigureJson(
                    figure.organisation(),
                    figure.source(),
                    figure.referenceDate(),
                    figure.inhabitants(),
                    figure.recordedAt());
        }
    }

    /** What an accepted file has changed. */
    record Recorded(String source, List<LocalDate> dates, int added, int changed, int same) {

        static Recorded of(StatisticsPreview accepted) {
            return new Recorded(
                    accepted.source().key(), accepted.days(), accepted.added(), accepted.changed(), accepted.same());
        }
    }
}
