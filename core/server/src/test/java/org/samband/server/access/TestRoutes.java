package org.samband.server.access;

import org.samband.server.rule.Allowed;
import org.samband.server.rule.Public;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.rule.SignedIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** One route for each rule, as page and as API. */
@TestConfiguration(proxyBeanMethods = false)
@RestController
class TestRoutes {

    private final Access access;

    TestRoutes(Access access) {
        this.access = access;
    }

    @Public
    @GetMapping("/help/public")
    String anyone() {
        return "public";
    }

    @GetMapping("/help/ruleless")
    String ruleless() {
        return "nobody stated a rule";
    }

    @SignedIn
    @GetMapping({"/my/page", "/api/v1/my/page"})
    String mine() {
        return access.actor().name();
    }

    @SignedIn
    @PostMapping({"/my/page", "/api/v1/my/page"})
    String change() {
        return "changed";
    }

    @SignedIn
    @PostMapping("/my/file")
    String file(@RequestParam MultipartFile file) {
        return file.getSize() + " bytes";
    }

    @Allowed
    @GetMapping({"/{alliance}/area", "/api/v1/{alliance}/area"})
    String area() {
        return "area";
    }

    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR})
    @GetMapping({"/{alliance}/things/{id}", "/api/v1/{alliance}/things/{id}"})
    String thing(@PathVariable String id) {
        return id;
    }

    @PublishedOr(Role.READER)
    @GetMapping({"/{alliance}/published/{id}", "/api/v1/{alliance}/published/{id}"})
    String published(@PathVariable boolean id) {
        access.requirePublished(id);
        return "read";
    }

    @PublishedOr(Role.READER)
    @GetMapping("/api/v1/{alliance}/careless")
    String careless() {
        return "never asked";
    }
}
