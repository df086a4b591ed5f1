package org.samband.server.register;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.register.Succession.Kind;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that one organisation takes over from another on a day, which may end the one that it takes over from. */
@Component
@Transactional
public class SuccessionChanges {

    private final Organisations organisations;
    private final Successions successions;
    private final OrganisationVersions versions;
    private final OrganisationEnds ends;
    private final JdbcClient jdbc;

    SuccessionChanges(
            Organisations organisations,
            Successions successions,
            OrganisationVersions versions,
            OrganisationEnds ends,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.successions = successions;
        this.versions = versions;
        this.ends = ends;
        this.jdbc = jdbc;
    }

    /**
     * Records a succession.
     *
     * @param seen the version of the predecessor that the person has seen
     * @param splitEnds whether a predecessor that is split ends; one that is merged or continued always does
     */
    public Organisation record(Succession said, int seen, boolean splitEnds) {
        var on = Days.said("on", said.on());
        var ending = said.kind() != Kind.SPLIT || splitEnds;
        var predecessor = organisations.find(said.predecessor()).orElseThrow(Refusal::notFound);
        requireThere(predecessor, on, ending);
        requireSuccessor(said);
        versions.change(predecessor.id(), seen, ending ? OrganisationEnds.FACTS : new String[] {"SUCCESSION"});
        jdbc.sql("""
                        insert into succession (predecessor_id, successor_id, kind, on_day)
                        values (:predecessor, :successor, :kind, :on)
                        """)
                .param("predecessor", said.predecessor().value())
                .param("successor", said.successor().value())
                .param("kind", said.kind().name())
                .param("on", on)
                .update();
        if (ending) {
            ends.end(predecessor.id(), on);
        }
        return organisations.find(predecessor.id()).orElseThrow();
    }

    /** Takes back a succession; a predecessor that ended by nothing else goes on as if it had never been said. */
    public Organisation withdraw(OrganisationId predecessor, OrganisationId successor, LocalDate on, int seen) {
        var organisation = organisations.find(predecessor).orElseThrow(Refusal::notFound);
        versions.change(predecessor, seen, OrganisationEnds.FACTS);
        var removed = jdbc.sql("""
                        delete from succession
                        where predecessor_id = :predecessor and successor_id = :successor and on_day = :on
                        """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("on", on)
                .update();
        if (removed == 0) {
            throw Refusal.notFound();
        }
        if (on.equals(organisation.exists().until())
                && followed(predecessor, on).isEmpty()) {
            ends.reopen(predecessor, on);
        }
        return organisations.find(predecessor).orElseThrow();
    }

    private List<Succession> followed(OrganisationId predecessor, LocalDate on) {
        return successions.during(List.of(predecessor), on, on.plusDays(1)).stream()
                .filter(each -> each.predecessor().equals(predecessor))
                .toList();
    }

    private static void requireThere(Organisation predecessor, LocalDate on, boolean ending) {
        var from = predecessor.exists().from();
        var until = predecessor.exists().until();
        if (from != null && !from.isBefore(on)) {
            throw Refusal.at("on", "register.succession.not-begun", predecessor.name(), from);
        }
        if (until != null && (until.isBefore(on) || (ending && !until.equals(on)))) {
            throw Refusal.at("on", "register.succession.ended", predecessor.name(), until.minusDays(1));
        }
    }

    private void requireSuccessor(Succession said) {
        if (said.successor().equals(said.predecessor())) {
            throw Refusal.at("successor", "register.succession.itself");
        }
        var successor = organisations
                .find(said.successor())
                .orElseThrow(() -> Refusal.at(
                        "successor",
                        "register.succession.unknown",
                        said.successor().value()));
        var from = successor.exists().from();
        var until = successor.exists().until();
        if (until != null && !until.isAfter(said.on())) {
            throw Refusal.at("successor", "register.succession.ended", successor.name(), until.minusDays(1));
        }
        if (from != null && from.isAfter(said.on())) {
            throw Refusal.at("successor", "register.succession.not-begun", successor.name(), from);
        }
        for (var each : successions.during(
                List.of(said.predecessor()), said.on(), said.on().plusDays(1))) {
            if (each.successor().equals(said.successor())) {
                throw Refusal.at("successor", "register.succession.there", successor.name());
            }
            if (each.predecessor().equals(said.successor())) {
                throw Refusal.at("successor", "register.succession.circle", successor.name());
            }
        }
    }
}
