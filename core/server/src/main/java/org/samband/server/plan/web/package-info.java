/** The pages and the JSON of plans. */
@NullMarked
package org.samband.server.plan.web;

import org.jspecify.annotations.NullMarked;
