/** The pages and addresses of setting up. */
@NullMarked
package org.samband.server.hosting.web;

import org.jspecify.annotations.NullMarked;
