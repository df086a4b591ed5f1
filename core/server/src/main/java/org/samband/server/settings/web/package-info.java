/** The pages and addresses of the settings. */
@NullMarked
package org.samband.server.settings.web;

import org.jspecify.annotations.NullMarked;
