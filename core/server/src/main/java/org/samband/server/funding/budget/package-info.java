/** What a year is to cost and who pays: incomes by kind, allocations from the plan, versions that bodies adopt. */
@NamedInterface("budget")
@NullMarked
package org.samband.server.funding.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
