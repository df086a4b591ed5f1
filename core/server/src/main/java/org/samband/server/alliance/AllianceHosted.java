package org.samband.server.alliance;

/** An alliance was opened in this installation; heard inside the transaction that opens it, within the alliance. */
public record AllianceHosted(AllianceId alliance) {}
