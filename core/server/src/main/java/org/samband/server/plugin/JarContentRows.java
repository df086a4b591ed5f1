package org.samband.server.plugin;

import org.samband.server.data.Rows;

/** The bytes of the jars in the database. */
interface JarContentRows extends Rows<JarContent, String> {}
