/** The pages and the API of budgets. */
@NullMarked
package org.samband.server.funding.budget.web;

import org.jspecify.annotations.NullMarked;
