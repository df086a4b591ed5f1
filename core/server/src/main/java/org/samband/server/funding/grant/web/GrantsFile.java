package org.samband.server.funding.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.grant.GrantsDocument;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All applications for money as a file to take away. */
@Controller
class GrantsFile {

    private final GrantApplications applications;
    private final MoneyTexts texts;
    private final MoneyFiles files;

    GrantsFile(GrantApplications applications, MoneyTexts texts, MoneyFiles files) {
        this.applications = applications;
        this.texts = texts;
        this.files = files;
    }

    @GetMapping("/{alliance}/funding/grants.{format:[a-z]+}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    ResponseEntity<byte[]> all(@PathVariable String format, HttpServletResponse response) {
        return files.of(GrantsDocument.of(applications.all(), texts.own()), "grants", format, response);
    }
}
