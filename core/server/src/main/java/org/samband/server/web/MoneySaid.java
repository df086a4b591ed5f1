package org.samband.server.web;

import java.util.Currency;

/** An amount in minor units as an argument of a text, said as the reader's language writes money. */
public record MoneySaid(long minorUnits, Currency currency) {}
