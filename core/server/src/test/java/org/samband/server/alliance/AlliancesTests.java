package org.samband.server.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class AlliancesTests {

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void a_hosted_alliance_is_found_at_its_address() {
        var hosted = InHostedAlliance.host(alliances, "norwegian-regional-council", "nn");
        assertThat(alliances.at(hosted.slug())).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(hosted.id());
            assertThat(found.language()).isEqualTo("nn");
            assertThat(found.publishes()).isFalse();
        });
    }

    @Test
    void an_address_is_given_once() {
        var hosted = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
        assertThatThrownBy(() -> alliances.host(hosted.slug(), "Second", "norwegian-regional-council", "nb"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("alliance.slug-taken");
    }

    @Test
    void a_profile_that_is_not_installed_is_refused_by_name() {
        assertThatThrownBy(() -> alliances.host("somewhere", "Somewhere", "atlantis", "nb"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("atlantis");
        assertThat(alliances.at("somewhere")).isEmpty();
    }

    @Test
    void a_removed_alliance_leaves_no_row_and_no_other_alliance_loses_one() {
        var leaving = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
        var staying = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
        renameArea(leaving);
        renameArea(staying);
        var trail = rows(staying, "audit_entry");
        alliances.remove(leaving.id());
        assertThat(alliances.at(leaving.slug())).isEmpty();
        assertThat(rows(leaving, "alliance_term")).isZero();
        assertThat(rows(leaving, "scheme")).isZero();
        assertThat(rows(leaving, "audit_entry")).isZero();
        assertThat(rows(staying, "alliance_term")).isOne();
        assertThat(rows(staying, "scheme")).isOne();
        assertThat(rows(staying, "audit_entry")).isPositive().isEqualTo(trail);
    }

    @Test
    void nobody_removes_an_alliance_from_inside_another() {
        var one = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
        assertThatThrownBy(() -> ThisAlliance.run(
                        one,
                        () -> transactions.executeWithoutResult(status -> sql.sql("select remove_alliance(:other)")
                                .param("other", other.id().value())
                                .query()
                                .listOfRows())))
                .isInstanceOf(DataAccessException.class);
        assertThat(alliances.find(other.id())).isPresent();
    }

    private void renameArea(Alliance alliance) {
        ThisAlliance.run(
                alliance,
                () -> transactions.executeWithoutResult(status -> sql.sql("""
                insert into alliance_term
                    (id, language, concept, singular, definite, plural, plural_definite, gender, version)
                values (uuidv7(), 'en', 'area', 'field', 'the field', 'fields', 'the fields', 'COMMON', 0)
                """).update()));
    }

    private Integer rows(Alliance alliance, String table) {
        return CurrentAlliance.call(
                alliance.id().value(),
                () -> transactions.execute(status -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }
}
