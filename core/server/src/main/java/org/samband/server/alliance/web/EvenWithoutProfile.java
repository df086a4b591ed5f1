package org.samband.server.alliance.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks handlers that may change an alliance whose profile is missing: those that give it another. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface EvenWithoutProfile {}
