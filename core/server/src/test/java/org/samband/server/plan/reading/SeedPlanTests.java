package org.samband.server.plan.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedPlanTests {
    @Test
    void dump() throws Exception {
        String f = System.getProperty("dump", "vestregionen-handlingsplan-2016.txt");
        var d = Profiles.norwegian().read(SourceText.of(Files.readString(Path.of("../../../shared/seeds/" + f))), 2016, List.of("Vestregionen"));
        StringBuilder b = new StringBuilder();
        b.append(d.title() + " " + d.vision() + " | " + d.goal() + " | " + d.origin() + "\n");
        d.elements().forEach(e -> b.append(e.line() + " " + e.level() + " " + e.id() + " <- " + e.parent() + " #" + e.number() + " [" + e.schedule() + "] " + e.responsible() + " " + e.title() + " " + e.notes() + e.marks() + "\n"));
        d.texts().forEach(e -> b.append(e + "\n"));
        d.resources().forEach(e -> b.append(e + "\n"));
        d.routes().forEach(e -> b.append(e + "\n"));
        d.leftOut().forEach(e -> b.append(e + "\n"));
        d.doubts().forEach(e -> b.append(e.line() + " " + e.kind() + " " + e.arguments() + " " + e.answers().stream().map(Doubt.Answer::key).toList() + "\n"));
        b.append(d.doubts().size());
        Files.writeString(Path.of("/tmp/reader-dump.txt"), b.toString());
    }
}
