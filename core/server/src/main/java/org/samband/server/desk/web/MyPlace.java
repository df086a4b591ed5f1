package org.samband.server.desk.web;

import java.util.List;

/** An alliance that somebody has a part in, and what they must do there. */
public record MyPlace(String name, String slug, List<MyTask> tasks) {

    /** Copies the tasks. */
    public MyPlace {
        tasks = List.copyOf(tasks);
    }
}
