package org.samband.server.settings;

import java.util.List;
import org.samband.server.web.Mistake;

/** A part of the settings, told and replaced as a whole; a module that has choices of its own makes a bean of it. */
public interface SettingsPart {

    /** Returns its name in addresses, files and texts, such as {@code terms}. */
    String key();

    /** Returns what holds now, read anew. */
    Pieces now();

    /** Returns what is wrong with pieces that are to hold instead, each mistake at {@code <key>/<place>}. */
    List<Mistake> mistakes(Pieces wanted);

    /** Returns pieces that have no mistakes as they are told once they hold. */
    default Pieces normal(Pieces wanted) {
        return wanted;
    }

    /** Makes pieces hold that have no mistakes, inside the transaction of the change. */
    void put(Pieces wanted);

    /** Tells whether a piece goes along into a file for other alliances. */
    default boolean travels(String place) {
        return true;
    }
}
