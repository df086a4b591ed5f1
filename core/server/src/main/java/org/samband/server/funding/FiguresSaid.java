package org.samband.server.funding;

import java.util.List;
import java.util.Objects;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Texts;

/** Says by which figures somebody pays, in the reader's words for the statistic. */
public record FiguresSaid(List<PopulationSource> sources, Texts texts) {

    /** Returns the figures of a what-if, and in the place of which they are; empty where it goes by none. */
    public String of(Effect effect) {
        var before = effect.inputsBefore();
        if (effect.inputs().source() == null) {
            return "";
        }
        return before == null || !effect.otherFigures() || before.source() == null
                ? of(effect.inputs())
                : texts.say("levy.what-if.figures-instead", of(effect.inputs()), of(before));
    }

    private String of(RunInputs inputs) {
        var name = sources.stream()
                .filter(source -> source.key().equals(inputs.source()))
                .findFirst()
                .map(source -> texts.say(
                        "levy.what-if.source-named",
                        source.title(texts.language()),
                        source.publisher() + " " + source.table()))
                .orElse(Objects.requireNonNullElse(inputs.sourceName(), ""));
        return texts.say("levy.figures-of", name, texts.formats().longDate(inputs.referenceDate()));
    }
}
