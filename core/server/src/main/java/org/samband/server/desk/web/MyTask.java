package org.samband.server.desk.web;

import java.time.LocalDate;

/** Something to do, in the words of its alliance. */
public record MyTask(String what, String address, LocalDate due) {}
