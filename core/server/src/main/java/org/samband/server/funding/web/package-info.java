/** The pages and addresses of levies and their runs. */
@NullMarked
package org.samband.server.funding.web;

import org.jspecify.annotations.NullMarked;
