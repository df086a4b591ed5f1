package org.samband.server.reporting.web;

/** A way as the page shows it. */
public record UsualRouteRow(String cycle, String report, String body, String treatment) {}
