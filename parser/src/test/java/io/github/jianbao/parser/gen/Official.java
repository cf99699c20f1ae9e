package io.github.jianbao.parser.gen;

import java.util.ArrayList;
import java.util.List;

/**
 * An official document (公文) that knows what it says, in one of the forms that people hand over.
 *
 * @param form how it is written down
 * @param issuer the body that issues it
 * @param title its title
 * @param number its number
 * @param addressee its recipients, with their colon
 * @param paragraphs its text
 * @param signer who signs: the issuer, or an office with a name
 * @param date the date under it
 * @param annexes the titles of documents inside it, each with a paragraph of its own
 * @param matter what it is about, for the title that the page around it says
 */
public record Official(
        Form form,
        String issuer,
        String title,
        String number,
        String addressee,
        List<String> paragraphs,
        String signer,
        String date,
        List<Annex> annexes,
        String matter) {

    /** How a document is written down. */
    public enum Form {
        /** Title, number, recipients. */
        PLAIN,
        /** A page of the web around it. */
        PAGE,
        /** A red head over it: 滨江市水务局文件. */
        RED_HEAD,
        /** A letter: the office alone over the number. */
        LETTER,
        /** A decree that publishes rules. */
        DECREE,
        /** Title, number and recipients on one line. */
        FUSED
    }

    /**
     * A document inside it.
     *
     * @param title its title
     * @param text its text
     */
    public record Annex(String title, String text) {}

    /**
     * Copies the lists.
     *
     * @param form how it is written down
     * @param issuer who issues it
     * @param title its title
     * @param number its number
     * @param addressee its recipients
     * @param paragraphs its text
     * @param signer who signs
     * @param date the date under it
     * @param annexes documents inside it
     * @param matter what it is about
     */
    public Official {
        paragraphs = List.copyOf(paragraphs);
        annexes = List.copyOf(annexes);
    }

    /**
     * Any document.
     *
     * @param dice the choices
     * @return a document; the same for the same dice
     */
    public static Official any(Dice dice) {
        return any(dice.pick(List.of(Form.values())), dice);
    }

    /**
     * Any document of a form.
     *
     * @param form its form
     * @param dice the choices
     * @return a document; the same for the same dice
     */
    public static Official any(Form form, Dice dice) {
        String place = Prose.place(dice);
        boolean decree = form == Form.DECREE;
        String issuer = decree ? place + "人民政府" : Prose.office(dice, place);
        String matter = Prose.matter(dice);
        int year = dice.between(2024, 2039);
        String title = decree
                ? issuer + "令"
                : (form == Form.LETTER ? "" : issuer) + "关于做好" + matter + "工作的" + (form == Form.LETTER ? "函" : "通知");
        String number = decree
                ? "第" + dice.between(2, 99) + "号"
                : place.substring(0, 1) + "发〔" + year + "〕" + dice.between(1, 99) + "号";
        List<String> paragraphs = new ArrayList<>();
        for (int k = dice.between(1, 3); k > 0; k--) {
            paragraphs.add("为做好工作，" + Prose.paragraph(dice, 3));
        }
        List<Annex> annexes = new ArrayList<>();
        String rules = place + matter + "管理办法";
        if (decree) {
            paragraphs.clear();
            paragraphs.add("现公布《" + rules + "》，自" + year + "年12月1日起施行。");
            annexes.add(new Annex(rules, "第一条　" + Prose.sentence(dice)));
        } else if (form != Form.FUSED && dice.chance(40)) {
            annexes.add(new Annex(matter + "任务清单", Prose.paragraph(dice, 2)));
        }
        String date = year + "年" + dice.between(1, 11) + "月" + dice.between(1, 28) + "日";
        String signer = decree ? "市长　" + Prose.person(dice) : issuer;
        return new Official(form, issuer, title, number, "各县（区）人民政府，市直各部门：", paragraphs, signer, date, annexes, matter);
    }

    /**
     * The document as text, a line each.
     *
     * @param dice the choices of the page around it
     * @return its text
     */
    public String text(Dice dice) {
        List<String> lines = new ArrayList<>();
        switch (form) {
            case PLAIN -> lines.addAll(List.of(title, number, addressee));
            case PAGE -> {
                before(lines, dice);
                lines.addAll(List.of(title, number, addressee));
            }
            case RED_HEAD -> lines.addAll(List.of(issuer + "文件", number, title, addressee));
            case LETTER -> lines.addAll(List.of(issuer, number, title, addressee));
            case DECREE -> {
                if (dice.chance(50)) {
                    lines.add(title + number);
                } else {
                    lines.addAll(List.of(title, number));
                }
            }
            case FUSED -> lines.add(title + " " + number + " " + addressee + " " + paragraphs.get(0));
        }
        lines.addAll(form == Form.FUSED ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
        boolean listed = form != Form.DECREE && !annexes.isEmpty();
        annexes.forEach(annex -> {
            if (listed) {
                lines.add("附件：" + annex.title());
            }
        });
        lines.addAll(List.of(signer, date));
        for (Annex annex : annexes) {
            if (listed) {
                lines.add("附件");
            }
            lines.addAll(List.of(annex.title(), annex.text()));
        }
        if (form == Form.PAGE) {
            after(lines, dice);
        }
        return String.join("\n", lines) + "\n";
    }

    private void before(List<String> lines, Dice dice) {
        lines.add(title + dice.pick("_", " - ") + issuer + "网站");
        lines.add("首页 | 新闻 | 政务公开 | 办事服务 | 互动交流");
        lines.add("当前位置：首页 > 政务公开 > 通知公告");
        if (dice.chance(50)) {
            lines.add("索引号：" + dice.between(100000, 999999) + "/2031-00099");
            lines.add("发布机构：" + issuer);
            lines.add("效力状态：有效");
        }
        if (dice.chance(50)) {
            lines.add("发布时间：2031-10-09 12:30 来源：" + issuer + " 浏览次数：" + dice.between(1, 999));
        }
    }

    private static void after(List<String> lines, Dice dice) {
        lines.add("【打印本页】 【关闭窗口】");
        lines.add("网站地图 | 联系我们 | 法律声明");
        if (dice.chance(50)) {
            lines.add("主办单位：滨江市人民政府办公室 云ICP备00000000号");
        }
    }
}
