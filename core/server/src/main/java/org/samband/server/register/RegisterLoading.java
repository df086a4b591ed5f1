package org.samband.server.register;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file of the register once, and again when it has changed; all of it or nothing. */
@Component
class RegisterLoading {

    private final Imports imports;
    private final OrganisationFiles organisations;
    private final PopulationFiles populations;
    private final Clock clock;

    RegisterLoading(Imports imports, OrganisationFiles organisations, PopulationFiles populations, Clock clock) {
        this.imports = imports;
        this.organisations = organisations;
        this.populations = populations;
        this.clock = clock;
    }

    /** Returns whether the file had to be read. */
    @Transactional
    boolean load(RegisterFile file) {
        if (imports.lastRead(file.name()).filter(file.sha256()::equals).isPresent()) {
            return false;
        }
        var now = clock.instant();
        var lines = file.lines().size();
        switch (file.said("register")) {
            case "organisations" -> {
                var id = imports.begin(file.name(), file.sha256(), true, null, lines, now);
                imports.end(id, organisations.read(file));
            }
            case "population" -> {
                var source = populations.describe(file);
                var id = imports.begin(file.name(), file.sha256(), true, source.key(), lines, now);
                imports.end(id, populations.read(file, source, id, now));
            }
            default ->
                throw new RegisterFileException(
                        file.name(), 1, "Its head must say \"register: organisations\" or \"register: population\"");
        }
        return true;
    }
}
