/** The pages and addresses of the bodies. */
@NullMarked
package org.samband.server.body.web;

import org.jspecify.annotations.NullMarked;
