package org.samband.server.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Share;
import org.samband.server.register.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The contributions of runs in the database, written and read as a whole: one statement however many there are. */
@Component
@Transactional
class Contributions {

    private static final String ADD = """
            insert into contribution (id, run_id, position, payer_id, name, basis, amount, bound, part, of_parts, since,
                                      counted, before)
            select id, :run, position, payer_id, name, basis, amount, bound, part, of_parts, since, counted, before
            from jsonb_to_recordset(cast(:rows as jsonb))
                as row (id uuid, position integer, payer_id uuid, name text, basis numeric, amount bigint, bound text,
                        part integer, of_parts integer, since date, counted jsonb, before bigint)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Contributions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Puts contributions in the place of those that a run had. */
    void replace(LevyRunId run, List<Contribution> contributions) {
        sql.sql("delete from contribution where run_id = :run")
                .param("run", run.value())
                .update();
        var rows = new ArrayList<Row>();
        for (var contribution : contributions) {
            rows.add(Row.of(contribution, rows.size()));
        }
        sql.sql(ADD)
                .param("run", run.value())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Returns the contributions of a run in their order. */
    @Transactional(readOnly = true)
    List<Contribution> of(LevyRunId run) {
        return sql.sql("select * from contribution where run_id = :run order by position")
                .param("run", run.value())
                .query(this::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Contribution> find(ContributionId id) {
        return sql.sql("select * from contribution where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Returns the contributions of several runs, by run. */
    @Transactional(readOnly = true)
    Map<LevyRunId, List<Contribution>> of(Collection<LevyRunId> runs) {
        return runs.isEmpty()
                ? Map.of()
                : sql
                        .sql(
                                "select * from contribution where run_id = any (cast(:runs as uuid[])) order by run_id, position")
                        .param(
                                "runs",
                                runs.stream()
                                        .map(run -> run.value().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .query(this::read)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Contribution::run));
    }

    /** Returns what an organisation pays by the latest runs that are issued. */
    @Transactional(readOnly = true)
    List<LeviesOfOrganisation.Paid> issuedTo(OrganisationId payer) {
        return sql.sql("""
                        select r.id, r.year, r.inputs ->> 'levy' as levy, r.inputs ->> 'currency' as currency, c.amount
                        from contribution c join levy_run r on r.id = c.run_id
                        where c.payer_id = :payer and r.state = 'ISSUED'
                        order by r.year desc, levy, r.number limit 12
                        """)
                .param("payer", payer.value())
                .query((row, _) -> paid(row))
                .list();
    }

    private static LeviesOfOrganisation.Paid paid(ResultSet row) throws SQLException {
        var code = row.getString("currency");
        return new LeviesOfOrganisation.Paid(
                new LevyRunId(row.getObject("id", UUID.class)),
                row.getString("levy"),
                row.getInt("year"),
                row.getLong("amount"),
                code == null ? null : Currency.getInstance(code));
    }

    private Contribution read(ResultSet row, int number) throws SQLException {
        return new Contribution(
                new ContributionId(row.getObject("id", UUID.class)),
                new LevyRunId(row.getObject("run_id", UUID.class)),
                new OrganisationId(row.getObject("payer_id", UUID.class)),
                row.getString("name"),
                row.getBigDecimal("basis"),
                row.getLong("amount"),
                Share.Bound.valueOf(row.getString("bound")),
                new Part(row.getInt("part"), row.getInt("of_parts")),
                row.getObject("since", LocalDate.class),
                json.readValue(row.getString("counted"), Counted.class),
                row.getObject("before", Long.class));
    }

    /** A contribution as its columns, named like them. */
    private record Row(
            UUID id,
            int position,
            UUID payer_id,
            String name,
            BigDecimal basis,
            long amount,
            String bound,
            int part,
            int of_parts,
            @Nullable LocalDate since,
            Counted counted,
            @Nullable Long before) {

        static Row of(Contribution contribution, int position) {
            return new Row(
                    contribution.id().value(),
                    position,
                    contribution.payer().value(),
                    contribution.name(),
                    contribution.basis(),
                    contribution.amount(),
                    contribution.bound().name(),
                    contribution.part().of(),
                    contribution.part().all(),
                    contribution.since(),
                    contribution.counted(),
                    contribution.before());
        }
    }
}
