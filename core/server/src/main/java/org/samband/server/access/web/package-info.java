/** The pages and calls with which accounts sign in and are given roles. */
@NullMarked
package org.samband.server.access.web;

import org.jspecify.annotations.NullMarked;
