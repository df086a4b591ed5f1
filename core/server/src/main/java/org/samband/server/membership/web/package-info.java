/** The pages and addresses of members, schemes and agreements. */
@NullMarked
package org.samband.server.membership.web;

import org.jspecify.annotations.NullMarked;
