package org.samband.server.alliance;

/** An alliance is being removed; heard inside the transaction that removes it, within the alliance. */
public record AllianceLeft(AllianceId alliance) {}
