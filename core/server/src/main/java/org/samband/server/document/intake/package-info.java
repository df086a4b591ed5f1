/** Documents that are taken in as the source of something: kept byte for byte, and worked on until accepted or discarded. */
@NamedInterface("intake")
@NullMarked
package org.samband.server.document.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
