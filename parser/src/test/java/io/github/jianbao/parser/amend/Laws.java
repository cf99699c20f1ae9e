package io.github.jianbao.parser.amend;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Quotation;
import io.github.jianbao.parser.gen.Dice;
import java.util.ArrayList;
import java.util.List;

/** Made-up laws and provisions. */
final class Laws {

    private static final String WORDS = "渔港船舶码头泊位经营管理部门应当可以依法登记检查安全环境保护责任期限申请许可标准费用信息公开监督处理规定情形单位个人";

    private final Dice dice;

    Laws(Dice dice) {
        this.dice = dice;
    }

    /** A law of some articles, with chapters or without. */
    String law(int articles) {
        StringBuilder out = new StringBuilder("云溪省渔港管理条例\n\n");
        if (dice.chance(60)) {
            out.append("为了").append(words(10)).append("，").append(words(8)).append("，制定本条例。\n\n");
        }
        boolean chapters = dice.chance(50);
        int chapter = 0;
        for (int n = 1; n <= articles; n++) {
            if (chapters && (n == 1 || dice.chance(15))) {
                out.append("第").append(HanNumerals.format(++chapter)).append("章\u3000");
                out.append(words(4)).append("\n\n");
            }
            out.append("第").append(HanNumerals.format(n)).append("条\u3000");
            out.append(String.join("\n\n", provision())).append("\n\n");
        }
        return out.toString();
    }

    /** The lines of an article. */
    List<String> provision() {
        List<String> lines = new ArrayList<>();
        int paragraphs = dice.between(1, 3);
        for (int k = 0; k < paragraphs; k++) {
            boolean list = dice.chance(25);
            lines.add(words(dice.between(8, 30)) + "，" + words(dice.between(6, 20)) + (list ? "：" : "。"));
            int items = list ? dice.between(2, 4) : 0;
            for (int item = 1; item <= items; item++) {
                String end = item < items ? "；" : "。";
                lines.add("（" + HanNumerals.format(item) + "）" + words(dice.between(8, 20)) + end);
            }
        }
        return lines;
    }

    /** The same lines as a decision quotes them. */
    static Quotation quotation(List<String> lines) {
        List<Block> body = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(new Text(line, List.of()));
            int end = line.startsWith("（") ? line.indexOf('）') + 1 : 0;
            Paragraph paragraph = new Paragraph(new Text(line.substring(end), List.of()));
            if (end == 0) {
                body.add(paragraph);
            } else {
                int ordinal = HanNumerals.value(HanNumerals.read(line, 1, end));
                Marker marker = new Marker(0, 0, NumberStyle.HAN_BRACKETED, ordinal, 0, line.substring(0, end));
                body.add(new Clause(marker, null, List.of(paragraph)));
            }
        }
        return new Quotation(texts, body);
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            words.append(WORDS.charAt(dice.between(0, WORDS.length() - 1)));
        }
        return words.toString();
    }
}
