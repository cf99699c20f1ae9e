package io.github.jianbao.parser.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Raw texts of made-up bulletins: masthead, contents, sections, articles of several kinds. */
final class AnyBulletin {

    private static final List<String> SECTIONS = List.of("政策文件", "工作动态", "经验交流", "理论学习", "基层风采");
    private static final List<String> BODIES = List.of("云川市教育局", "青江县人民政府办公室", "临湖大学发展规划处", "东岭省水利厅");
    private static final List<String> THEMES = List.of("推进数字校园建设", "加强防汛备汛", "深化产教融合", "优化营商环境", "做好春季造林", "提升基层治理能力");
    private static final List<String> SENTENCES = List.of(
            "各单位要提高认识，压实责任，确保各项措施落到实处。",
            "到2027年，建成覆盖全域的服务网络，群众满意度明显提升。",
            "坚持问题导向，统筹推进重点项目，定期通报进展情况。",
            "根据《东岭省数据条例》有关规定，结合实际制定实施细则。",
            "今年以来，全市新增示范点36个，累计服务群众12万人次。",
            "会议强调，要“把好事办好、把实事办实”，不断增强群众获得感。",
            "支持有条件的地区先行先试，及时总结推广好的做法。");
    private static final String HAN = "一二三四五六七八九十";

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    AnyBulletin(Random random) {
        this.random = random;
    }

    String text() {
        List<String> titles = new ArrayList<>();
        List<String> sections = SECTIONS.subList(0, 1 + random.nextInt(3));
        line("湖畔简报");
        line(pick(BODIES));
        line("2025年第" + (1 + random.nextInt(12)) + "期（总第" + (20 + random.nextInt(80)) + "期）");
        line("目录");
        int page = 1;
        for (String section : sections) {
            out.append("【").append(section).append("】\t").append(page).append('\n');
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String title = title(titles.size());
                titles.add(section + title);
                out.append(title).append('\t').append(page).append('\n');
                page += 1 + random.nextInt(5);
            }
        }
        out.append('\n');
        for (String section : sections) {
            line("【" + section + "】");
            titles.stream()
                    .filter(title -> title.startsWith(section))
                    .forEach(title -> article(title.substring(section.length())));
        }
        return out.toString();
    }

    private String title(int number) {
        String theme = THEMES.get(number % THEMES.size()) + (number < THEMES.size() ? "" : "第" + number + "批");
        return switch (random.nextInt(3)) {
            case 0 -> pick(BODIES) + "关于" + theme + "的通知";
            case 1 -> pick(BODIES) + theme + "取得新成效";
            default -> "关于" + theme + "工作的意见";
        };
    }

    private void article(String title) {
        line(title);
        boolean notice = title.endsWith("通知");
        if (notice) {
            line("云教发〔2025〕" + (1 + random.nextInt(90)) + "号");
            line("各县（市、区）教育局，各直属单位：");
        } else if (random.nextBoolean()) {
            line("来源：东岭日报");
        }
        paragraphs(1 + random.nextInt(2));
        int clauses = random.nextInt(4) == 0 ? 0 : 2 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            line("　　" + HAN.charAt(i) + "、" + pick(THEMES));
            clauses(random.nextInt(4));
        }
        if (notice) {
            line(pick(BODIES));
            line("2025年3月" + (1 + random.nextInt(28)) + "日");
        }
    }

    private void clauses(int count) {
        if (count < 2) {
            paragraphs(1);
            return;
        }
        boolean runIn = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            line("　　（" + HAN.charAt(i) + "）" + pick(THEMES) + (runIn ? "。" + sentences() : ""));
            if (!runIn) {
                paragraphs(1 + random.nextInt(2));
            }
        }
    }

    private void paragraphs(int count) {
        for (int i = 0; i < count; i++) {
            line("　　" + sentences());
        }
    }

    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(SENTENCES));
        }
        return text.toString();
    }

    private void line(String line) {
        out.append(line).append("\n\n");
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
