/** The pages and addresses of the hosted alliances themselves. */
@NullMarked
package org.samband.server.alliance.web;

import org.jspecify.annotations.NullMarked;
