/** Helps those who read a document for its meaning: its pieces, sentences, titles, and phrases found in running text. */
@NamedInterface("reading")
@NullMarked
package org.samband.server.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
