package org.samband.server.web;

import java.util.Optional;

/** What keeps the server from answering anything for the moment; modules implement it. */
public interface Hindrance {

    /** Returns what to say to whoever asks now, or empty where nothing hinders. */
    Optional<Message> present();
}
