package io.github.jianbao.benchmarks.text;

/** A regulation: chapters, articles of one to three paragraphs, items. */
final class Law {

    private static final int MOST_ARTICLES = 99;

    private Law() {}

    static Sheet sheet(long seed, int bytes) {
        Sheet sheet = new Sheet();
        for (long part = seed; sheet.bytes() < bytes; part += 1_000) {
            regulation(new Words(part), sheet, bytes);
        }
        return sheet;
    }

    private static void regulation(Words words, Sheet sheet, int bytes) {
        sheet.display(words.place() + "市" + words.topic() + "促进条例");
        sheet.display("（" + words.date() + words.place() + "市第九届人民代表大会常务委员会第十二次会议通过）");
        for (int article = 1; article <= MOST_ARTICLES && sheet.bytes() < bytes; article++) {
            if (article % 12 == 1) {
                sheet.display("第" + Words.han(article / 12 + 1) + "章　" + words.task());
            }
            sheet.prose("第" + Words.han(article) + "条　" + words.sentences(3));
            if (article % 4 == 0) {
                sheet.prose("有下列情形之一的，由市" + words.office() + "责令改正：");
                for (int item = 1; item <= 4; item++) {
                    sheet.prose("（" + Words.han(item) + "）未按照规定" + words.task() + "的；");
                }
            }
        }
    }
}
