/** The pages and the API of grants. */
@NullMarked
package org.samband.server.funding.grant.web;

import org.jspecify.annotations.NullMarked;
