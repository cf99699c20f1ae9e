package io.github.jianbao.parser.check;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import java.util.List;

/** Whether the pages stand in the order that their numbers say. */
final class PageChecks {

    /** Digits of a page number at most; more are a year. */
    private static final int MOST_DIGITS = 3;

    private PageChecks() {}

    /** A number that falls is a finding, unless it begins anew with 1. */
    static void check(Issue issue, List<Finding> into) {
        int last = 0;
        for (Furniture furniture : issue.furniture()) {
            int page = furniture.kind() == Furniture.Kind.PAGE_NUMBER
                    ? number(furniture.text().value())
                    : 0;
            if (page > 1 && page < last) {
                into.add(FindingCode.PAGES_OUT_OF_ORDER.at(
                        furniture.text().span(), Integer.toString(last), Integer.toString(page)));
            }
            last = page > 0 ? page : last;
        }
    }

    /** The first number of a line: 3 of 第3页 共9页; 0 for none. */
    private static int number(String line) {
        int at = 0;
        while (at < line.length() && Chars.digit(line.charAt(at)) < 0) {
            at++;
        }
        int from = at;
        int number = 0;
        while (at < line.length() && Chars.digit(line.charAt(at)) >= 0 && at - from <= MOST_DIGITS) {
            number = number * 10 + Chars.digit(line.charAt(at++));
        }
        return at - from <= MOST_DIGITS ? number : 0;
    }
}
