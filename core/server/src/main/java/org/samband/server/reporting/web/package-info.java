/** The pages and addresses of reports and their routes. */
@NullMarked
package org.samband.server.reporting.web;

import org.jspecify.annotations.NullMarked;
