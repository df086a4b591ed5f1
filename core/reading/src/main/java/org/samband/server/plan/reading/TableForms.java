package org.samband.server.plan.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samband.profile.reading.TableForm;
import org.samband.profile.reading.TableForm.Column;
import org.samband.server.document.reading.Phrases;
import org.samband.server.document.reading.Piece;
import org.samband.server.document.reading.Titles;

/** Recognises the heads of tables. */
final class TableForms {

    private static final String YEAR = "{year}";
    private static final Pattern YEAR_HEAD = Pattern.compile("(?:19|20|21)\\d{2}");

    private final List<TableForm> forms;
    private final List<Pattern> pairs;

    TableForms(List<TableForm> forms) {
        this.forms = forms;
        pairs = forms.stream().flatMap(TableForms::pairs).toList();
    }

    /** Returns the form whose heads a row shows, the one that fits the width of the table best. */
    Optional<TableForm> of(Piece.Row heads, int width) {
        return forms.stream()
                .filter(form -> shows(heads, form))
                .min(Comparator.comparingInt(form -> misfit(form, width)));
    }

    private static int misfit(TableForm form, int width) {
        int columns = form.columns().size();
        return columns >= width ? columns - width : 1_000 + width - columns;
    }

    private static boolean shows(Piece.Row heads, TableForm form) {
        int columns = form.columns().size();
        if (heads.width() == 0 || heads.width() > columns) {
            return false;
        }
        for (int i = 0; i < columns; i++) {
            String head = form.columns().get(i).head();
            String cell = heads.cell(i);
            boolean same = head.equals(YEAR)
                    ? YEAR_HEAD.matcher(cell).matches()
                    : Titles.plain(head).equals(Titles.plain(cell));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Returns the year that a head names instead of the plan's, or empty. */
    static Optional<Integer> otherYear(Piece.Row heads, TableForm form, int year) {
        for (int i = 0; i < form.columns().size(); i++) {
            if (form.columns().get(i).head().equals(YEAR)) {
                int named = Integer.parseInt(heads.cell(i));
                return named == year ? Optional.empty() : Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** Finds where the heads of a table stand in a running text, one beside the other. */
    Optional<Lexicon.Hit> inText(String text) {
        return pairs.stream()
                .map(pair -> pair.matcher(text))
                .filter(Matcher::find)
                .map(found -> new Lexicon.Hit("table", found.start(), found.end()))
                .min(Comparator.comparingInt(Lexicon.Hit::start));
    }

    private static Stream<Pattern> pairs(TableForm form) {
        List<String> heads = form.columns().stream()
                .map(Column::head)
                .filter(head -> !head.isBlank() && !head.equals(YEAR))
                .toList();
        return IntStream.range(1, heads.size())
                .mapToObj(i -> Phrases.compile(
                        Phrases.words(heads.get(i - 1)) + Phrases.SPACE + "+" + Phrases.words(heads.get(i))));
    }
}
