package io.github.jianbao.benchmarks.text;

import java.util.ArrayList;
import java.util.List;

/** An issue: masthead, contents, then sections whose articles are notices, essays and interviews in turn. */
final class Bulletin {

    private static final int BYTES_AN_ARTICLE = 10_000;
    private static final int ARTICLES_A_SECTION = 4;

    private final Words words;
    private final Sheet sheet = new Sheet();

    private Bulletin(Words words) {
        this.words = words;
    }

    static Sheet sheet(long seed, int bytes) {
        Bulletin bulletin = new Bulletin(new Words(seed));
        bulletin.write(Math.max(3, bytes / BYTES_AN_ARTICLE), bytes);
        return bulletin.sheet;
    }

    private record Article(String place, String plan, String title) {}

    private void write(int articles, int bytes) {
        List<Article> planned = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            planned.add(plan(i));
        }
        masthead();
        contents(planned);
        for (int i = 0; i < articles; i++) {
            if (i % ARTICLES_A_SECTION == 0) {
                sheet.display(section(i));
            }
            article(i, planned.get(i), (int) ((long) bytes * (i + 1) / articles));
        }
    }

    private void masthead() {
        sheet.display("政务参考");
        sheet.display("江临省人民政府发展研究中心编");
        sheet.display("2025年第3期（总第27期）");
        sheet.display("2025年4月10日");
    }

    private void contents(List<Article> articles) {
        sheet.display("目  录");
        for (int i = 0; i < articles.size(); i++) {
            if (i % ARTICLES_A_SECTION == 0) {
                sheet.display(section(i) + "……………………" + (5 * i + 1));
            }
            sheet.display(articles.get(i).title() + "……………………" + (5 * i + 1));
        }
    }

    private static String section(int article) {
        int section = article / ARTICLES_A_SECTION;
        String part = section < 4 ? "" : "（" + Words.han(section / 4) + "）";
        return "【" + List.of("政策文件", "基层实践", "专家观点", "调查研究").get(section % 4) + part + "】";
    }

    private Article plan(int number) {
        String place = words.place() + "市";
        String plan = place + words.topic() + "三年行动方案";
        String title = switch (number % 3) {
            case 0 -> place + "人民政府办公室关于印发《" + plan + "》的通知";
            case 1 -> place + words.topic() + "：" + words.task() + "的探索与思考";
            default -> "推动" + words.topic() + "走深走实——" + place + words.office() + "负责人答记者问";
        };
        return new Article(place, plan, title);
    }

    private void article(int number, Article article, int until) {
        sheet.display(article.title());
        switch (number % 3) {
            case 0 -> notice(article, until);
            case 1 -> essay(until);
            default -> interview(until);
        }
    }

    private void notice(Article article, int until) {
        sheet.display(words.documentNumber());
        sheet.display("各县（市、区）人民政府，市政府各部门：");
        sheet.prose("《" + article.plan() + "》（以下简称《方案》）已经市政府同意，现印发给你们，请认真贯彻执行。");
        sheet.display("附件：" + article.plan());
        sheet.display(article.place() + "人民政府办公室");
        sheet.display(words.date());
        sheet.display("附件");
        sheet.display(article.plan());
        sheet.prose("为贯彻落实上级部署，" + words.sentence());
        for (int part = 1; part == 1 || sheet.bytes() < until && part < 20; part++) {
            sheet.prose(Words.han(part) + "、" + words.task());
            for (int clause = 1; clause <= 3; clause++) {
                sheet.prose("（" + Words.han(clause) + "）" + words.task() + "。" + words.sentences(4));
                int items = words.number(4) - 1;
                for (int item = 1; item <= items; item++) {
                    sheet.prose(item + ". " + words.task() + "。" + words.sentences(3));
                }
                sheet.prose("（责任单位：市" + words.office() + "、市" + words.office() + "，各县（市、区）人民政府）");
            }
        }
    }

    private void essay(int until) {
        sheet.display(words.name());
        for (int part = 1; part == 1 || sheet.bytes() < until && part < 40; part++) {
            sheet.prose(Words.han(part) + "、" + words.task());
            for (int left = words.number(4); left > 0; left--) {
                sheet.prose(words.sentences(5));
            }
        }
        sheet.display("（作者单位：" + words.place() + "市" + words.office() + "）");
    }

    private void interview(int until) {
        sheet.display("来源：《" + words.place() + "日报》");
        String speaker = words.name();
        sheet.prose("近日，记者就有关问题采访了" + speaker + "。" + words.sentence());
        while (sheet.bytes() < until) {
            sheet.prose("记者：在" + words.task() + "方面有哪些考虑？");
            sheet.prose(speaker + "：" + words.sentences(4));
            sheet.prose(words.sentences(4));
        }
    }
}
