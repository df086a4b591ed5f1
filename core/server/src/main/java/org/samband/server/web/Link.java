package org.samband.server.web;

/** A place to go to, in words. */
public record Link(String label, String href) {}
