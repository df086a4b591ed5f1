package org.samband.server.web;

import org.samband.server.rule.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are the same for everybody. */
@Controller
@Public
class StaticPages {

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
