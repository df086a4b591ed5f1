package org.samband.server.web;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sentence on the next page about what was just done. */
public record Flash(Message message, boolean warning) implements Serializable {

    static final String ATTRIBUTE = "flash";

    /** It is done. */
    public static void done(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Message.of(key, arguments), false));
    }

    /** It is done, but there is something to know about it. */
    public static void warning(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Message.of(key, arguments), true));
    }
}
