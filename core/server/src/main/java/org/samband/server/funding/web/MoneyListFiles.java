package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The lists about levies as files to take away. */
@Controller
@RequestMapping("/{alliance}/funding")
class MoneyListFiles {

    private final MoneyLists lists;
    private final MoneyTexts texts;
    private final MoneyFiles files;
    private final Access access;

    MoneyListFiles(MoneyLists lists, MoneyTexts texts, MoneyFiles files, Access access) {
        this.lists = lists;
        this.texts = texts;
        this.files = files;
        this.access = access;
    }

    @GetMapping("/levies.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> levies(@PathVariable String format, HttpServletResponse response) {
        access.requirePublished(ThisAlliance.get().publishes());
        return files.of(LeviesDocument.of(lists.levies(), texts.own()), "levies", format, response);
    }

    @GetMapping("/payers.{format:[a-z]+}")
    @Allowed
    ResponseEntity<byte[]> payers(@PathVariable String format, HttpServletResponse response) {
        return files.of(PayersDocument.of(lists.whatEachPays(), texts.own()), "payers", format, response);
    }
}
