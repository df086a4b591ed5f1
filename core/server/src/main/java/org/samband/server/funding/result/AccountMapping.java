package org.samband.server.funding.result;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Where an account belongs in the budgets of all years. */
record AccountMapping(
        @Id AccountMappingId id,
        String account,
        String target,
        @Version @Nullable Integer version) {

    static AccountMapping of(String account, Target target) {
        return new AccountMapping(new AccountMappingId(Ids.next()), account, target.written(), null);
    }

    AccountMapping to(Target newTarget) {
        return new AccountMapping(id, account, newTarget.written(), version);
    }
}
