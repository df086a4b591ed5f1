/** The pages and addresses of the register. */
@NullMarked
package org.samband.server.register.web;

import org.jspecify.annotations.NullMarked;
