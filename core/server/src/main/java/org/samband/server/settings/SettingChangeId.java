package org.samband.server.settings;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a change of the settings. */
public record SettingChangeId(UUID value) implements Identifier {}
