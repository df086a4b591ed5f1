/** The pages and the API of results. */
@NullMarked
package org.samband.server.funding.result.web;

import org.jspecify.annotations.NullMarked;
