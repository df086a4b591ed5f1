package org.samband.server.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.Notice;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Actors;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement that runs out is due some time before, and stays so until something else holds. */
@AccessTest
class AgreementsThatRunOutTests {

    private static final LocalDate END = LocalDate.of(2018, 1, 1);

    @Autowired
    private Agreements agreements;

    @Autowired
    private DueAgreements due;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Cast cast;

    @Autowired
    private Actors actors;

    private Alliance alliance;

    @BeforeEach
    void host() {
        alliance = cast.alliance();
    }

    @Test
    void an_agreement_is_due_from_half_a_year_before_its_end_until_another_holds() {
        make(new Validity(null, END), null, Agreement.Expiry.RENEGOTIATED);

        assertThat(due(Role.SECRETARIAT, "2017-06-29")).isEmpty();
        assertThat(due(Role.SECRETARIAT, "2017-06-30"))
                .extracting(item -> item.what().key(), DueItem::due)
                .containsExactly(tuple("scheme.due.agreement-ends", LocalDate.of(2017, 12, 31)));
        assertThat(due(Role.SECRETARIAT, "2018-01-01"))
                .extracting(item -> item.what().key())
                .containsExactly("scheme.due.agreement-ended");
        assertThat(due(Role.READER, "2018-01-01")).isEmpty();

        make(new Validity(END, null), null, null);
        assertThat(due(Role.SECRETARIAT, "2018-01-01")).isEmpty();
    }

    @Test
    void what_goes_on_by_itself_is_due_as_long_as_notice_can_be_given() {
        make(new Validity(null, END), new Notice(6, Notice.Until.END_OF_YEAR), Agreement.Expiry.RENEWED);

        assertThat(due(Role.SECRETARIAT, "2017-06-30"))
                .extracting(item -> item.what().key())
                .containsExactly("scheme.due.agreement-goes-on");
        assertThat(due(Role.SECRETARIAT, "2017-07-01")).isEmpty();
        assertThat(due(Role.SECRETARIAT, "2018-01-01")).isEmpty();
    }

    private void make(Validity valid, @Nullable Notice notice, Agreement.@Nullable Expiry expiry) {
        ThisAlliance.run(
                alliance,
                () -> agreements.make(
                        schemes.root().id(),
                        new Agreement.Draft("Agreement " + valid, valid, notice, expiry, null),
                        List.of()));
    }

    private List<DueItem> due(Role role, String today) {
        Account account = cast.with(role, alliance);
        return actors.called(account.userName())
                .orElseThrow()
                .call(() -> ThisAlliance.call(alliance, () -> due.dueItems(LocalDate.parse(today))));
    }
}
