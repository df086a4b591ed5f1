package org.samband.server.plugin;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The bytes of a jar that may be turned on; apart from the rest, so that a list of jars does not read them. */
@Table("profile_jar_content")
@SuppressWarnings("ArrayRecordComponent")
record JarContent(
        @Id String sha256, byte[] bytes, @Version @Nullable Integer version) {}
