package org.samband.server.meeting.importing;

/** An import that is neither accepted nor discarded, without its draft. */
public record OpenMeetingImport(MeetingImportId id, String name, int year) {}
