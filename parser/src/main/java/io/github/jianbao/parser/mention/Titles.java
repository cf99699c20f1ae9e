package io.github.jianbao.parser.mention;

/** What titles of documents end in. */
final class Titles {

    private Titles() {}

    /** Where a title ends but for a bracket behind it: （试行）, （2020年修订）. */
    static int withoutBracket(String title) {
        int end = Scan.skipBlanksBack(title, title.length());
        char last = Scan.at(title, end - 1);
        if (last != '）' && last != ')') {
            return end;
        }
        int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
        return open <= 0 ? end : Scan.skipBlanksBack(title, open);
    }
}
