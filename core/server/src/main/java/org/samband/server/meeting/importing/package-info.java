/** The import of old minutes: a draft beside its source that a person corrects and then accepts or discards. */
@NamedInterface("importing")
@NullMarked
package org.samband.server.meeting.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
