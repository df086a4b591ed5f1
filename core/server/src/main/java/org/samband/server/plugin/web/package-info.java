/** The pages and addresses where an administrator hands in profiles and turns them on and off. */
@NullMarked
package org.samband.server.plugin.web;

import org.jspecify.annotations.NullMarked;
