package org.samband.server.plugin;

import java.lang.ref.WeakReference;

/** Whether something is still held by anybody. */
final class Unused {

    private static final int MOST = 50;

    private Unused() {}

    /** Has the garbage collector look for it, a bounded number of times. */
    static boolean becomes(WeakReference<?> reference) {
        for (var i = 0; i < MOST && !reference.refersTo(null); i++) {
            System.gc();
        }
        return reference.refersTo(null);
    }
}
