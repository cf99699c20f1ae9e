package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.Point;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text whatever. */
class MentionProperties {

    private static final String[] PIECES = {
        "《",
        "》",
        "〈",
        "〉",
        "（",
        "）",
        "(",
        ")",
        "〔",
        "〕",
        "[",
        "]",
        "以下简称",
        "以下统称",
        "分别简称",
        "意见",
        "办法",
        "关于",
        "的通知",
        "国办发",
        "国务院令",
        "公告",
        "第",
        "号",
        "年",
        "月",
        "日",
        "2024",
        "13",
        "40",
        "0",
        "８",
        "二〇二四",
        "十二",
        "一",
        "百",
        "条",
        "款",
        "项",
        "章",
        "之一",
        "前",
        "本",
        "本办法",
        "前两",
        "底",
        "末",
        "初",
        "到",
        "至",
        "截至",
        "—",
        "-",
        "～",
        "责任单位：",
        "牵头单位：",
        "配合单位：",
        "完成时限：",
        "负责",
        "牵头",
        "配合",
        "省",
        "发展改革委",
        "、",
        "，",
        "。",
        "；",
        "：",
        "和",
        "等",
        "各省",
        "自治区",
        "人民政府",
        "教育部",
        "一是",
        "二是",
        "三是",
        "第一，",
        "第二，",
        "首先",
        "其次",
        "再次",
        "最后",
        "其一，",
        "力争",
        "提高到",
        "90",
        "%",
        "以上",
        "个",
        "万",
        "今年",
        "近日",
        "去年",
        "废止",
        "制定本办法",
        "根据",
        "应当",
        "不得",
        "可以",
        "违反",
        "的，",
        "由",
        "责令改正",
        "处",
        "以上",
        "以下",
        "元",
        "罚款",
        "自",
        "之日起",
        "日内",
        "工作日内",
        "提前",
        "起施行",
        "有效期",
        "所称",
        "是指",
        "请",
        "要",
        "会同",
        "季度末前",
        "截至",
        "不迟于",
        "GB/T ",
        "民终",
        "“",
        "”",
        " ",
        "\u3000",
        "\u00a0",
        "\n",
        "\ud83d\ude00",
        "\ud800",
        "A",
        "+",
        "."
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, pieces, pieces, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(seed = "20260101", tries = 5000)
    void mentionsLieInsideTheirTextInOrder(@ForAll("texts") String text, @ForAll boolean prose) {
        List<Mention> mentions = read(EnumSet.allOf(MentionKind.class), text, prose);
        int last = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isBetween(last, text.length() - 1);
            assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
            if (mention instanceof Point point) {
                assertThat(point.leadEnd()).isBetween(point.start(), point.end());
            }
            last = mention.start();
        }
    }

    @Property(seed = "20260101", tries = 2000)
    void findingsLieInsideTheirText(@ForAll("texts") String text) {
        DocumentScope document = document(EnumSet.allOf(MentionKind.class));
        document.read(text, true);
        for (MentionFinding finding : document.findings()) {
            assertThat(finding.text()).isZero();
            assertThat(finding.start()).isBetween(0, text.length());
            assertThat(finding.end()).isBetween(finding.start(), text.length());
        }
        assertThat(document.relations()).doesNotHaveDuplicates();
    }

    @Property(seed = "20260101", tries = 2000)
    void aKindThatIsOffIsAbsentAndChangesNoOther(@ForAll("texts") String text, @ForAll MentionKind off) {
        List<Mention> all = read(EnumSet.allOf(MentionKind.class), text, true);
        List<Mention> some = read(EnumSet.complementOf(EnumSet.of(off)), text, true);
        List<Mention> expected = all.stream().filter(m -> kind(m) != off).toList();
        assertThat(some).isEqualTo(expected);
    }

    @Property(seed = "20260101", tries = 300)
    void readingTwiceIsTheSame(@ForAll("texts") String first, @ForAll("texts") String second) {
        DocumentScope one = document(EnumSet.allOf(MentionKind.class));
        one.read(first, true);
        DocumentScope two = document(EnumSet.allOf(MentionKind.class));
        two.read(first, true);
        assertThat(one.read(second, true)).isEqualTo(two.read(second, true));
    }

    private static List<Mention> read(EnumSet<MentionKind> kinds, String text, boolean prose) {
        return document(kinds).read(text, prose);
    }

    private static DocumentScope document(EnumSet<MentionKind> kinds) {
        return new MentionReader(kinds)
                .issue(Map.of("某某办法", "a1"))
                .document(new Own("a2", "关于印发某某办法的通知", HanDate.of(2024, 5, 1), false));
    }

    private static MentionKind kind(Mention mention) {
        return switch (mention.getClass().getSimpleName()) {
            case "DocumentReference" -> MentionKind.DOCUMENTS;
            case "CitedNumber" -> MentionKind.NUMBERS;
            case "Abbreviation" -> MentionKind.ABBREVIATIONS;
            case "ProvisionReference" -> MentionKind.PROVISIONS;
            case "DateMention" -> MentionKind.DATES;
            case "ResponsibleBodies" -> MentionKind.BODIES;
            case "Point" -> MentionKind.POINTS;
            case "Duration" -> MentionKind.DURATIONS;
            case "Obligation" -> MentionKind.OBLIGATIONS;
            case "Sanction" -> MentionKind.SANCTIONS;
            case "Definition" -> MentionKind.DEFINITIONS;
            default -> MentionKind.TARGETS;
        };
    }
}
