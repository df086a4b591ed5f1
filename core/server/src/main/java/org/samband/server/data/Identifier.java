package org.samband.server.data;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What the identifier of an aggregate is: a record around one UUID, such as {@code record PlanId(UUID value)}. */
public interface Identifier {

    @JsonValue
    UUID value();
}
