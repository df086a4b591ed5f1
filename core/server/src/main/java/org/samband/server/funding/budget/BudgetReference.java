package org.samband.server.funding.budget;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * By what a member finds a post in its own budget; several posts may share a number or a project code.
 *
 * @param member whose budget it is, as written; null where all of them use the same
 * @param number the number of the measure there, such as 12 or 31-34
 * @param projectCode the code of the project there, such as F230
 */
public record BudgetReference(
        @Id BudgetReferenceId id,
        BudgetId budgetId,
        Post post,
        @Nullable String member,
        @Nullable String number,
        @Nullable String projectCode,
        @Version @Nullable Integer version) {

    static BudgetReference of(
            BudgetId budget,
            Post post,
            @Nullable String member,
            @Nullable String number,
            @Nullable String projectCode) {
        return new BudgetReference(new BudgetReferenceId(Ids.next()), budget, post, member, number, projectCode, null);
    }
}
