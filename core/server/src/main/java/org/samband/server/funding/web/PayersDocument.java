package org.samband.server.funding.web;

import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Texts;

/** Words what each is asked for as a paper: levy by levy, the sum, and what has changed from the year before. */
final class PayersDocument {

    private PayersDocument() {}

    static Document of(List<WhatEachPays> years, Texts texts) {
        return new Document(
                texts.say("levy.paid.all"),
                "",
                texts.language().tag(),
                ThisAlliance.get().name(),
                years.stream().<Block>map(year -> table(year, texts)).toList());
    }

    private static Block.Table table(WhatEachPays year, Texts texts) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(texts.say("levy.participant"), 4));
        year.levies().values().forEach(levy -> columns.add(new Block.Column(levy, 3)));
        columns.add(new Block.Column(texts.say("levy.total"), 3));
        if (year.compares()) {
            columns.add(new Block.Column(texts.say("levy.paid.change", year.year() - 1), 3));
        }
        var rows = new ArrayList<List<Cell>>();
        year.lines().forEach(line -> rows.add(row(line, year)));
        rows.add(total(year, texts));
        return new Block.Table(texts.say("levy.paid.year", year.year()), columns, rows);
    }

    private static List<Cell> row(WhatEachPays.Line line, WhatEachPays year) {
        var currency = year.currency().getCurrencyCode();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Head(line.name()));
        for (var levy : year.levies().keySet()) {
            var amount = line.amounts().get(levy);
            cells.add(amount == null ? Cell.text("") : new Cell.Money(amount, currency));
        }
        cells.add(new Cell.Money(line.sum(), currency));
        if (year.compares()) {
            var change = line.change();
            cells.add(change == null ? Cell.text("") : new Cell.Money(change, currency));
        }
        return cells;
    }

    private static List<Cell> total(WhatEachPays year, Texts texts) {
        var currency = year.currency().getCurrencyCode();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Head(texts.say("levy.total")));
        year.levies().keySet().forEach(levy -> cells.add(new Cell.Money(year.sum(levy), currency)));
        cells.add(new Cell.Money(year.sum(), currency));
        if (year.compares()) {
            cells.add(Cell.text(""));
        }
        return cells;
    }
}
