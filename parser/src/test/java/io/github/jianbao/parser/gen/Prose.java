package io.github.jianbao.parser.gen;

/** Words and sentences that say nothing in particular, in the manner of bulletins. */
final class Prose {
    private static final String[] PLACES = {"滨江市", "云溪区", "青禾县", "海岬市", "柏岭市", "澜州市", "松坪县", "临溪区"};
    private static final String[] OFFICES = {"教育局", "财政局", "民政局", "农业农村局", "住房和城乡建设局", "卫生健康委员会", "水务局", "文化和旅游局"};
    private static final String[] MATTERS = {
        "校园阅读", "公共自行车", "城市公园", "社区养老服务", "农村路灯", "老旧小区改造", "河道治理", "夜间经济", "小微企业服务", "山区物流", "节约用水", "古树名木保护", "青年就业",
        "垃圾分类", "数字档案"
    };
    private static final String[] WHO = {"各级各部门", "有关单位", "各街道", "基层干部", "广大群众", "企业和商户", "学校和医院", "社会组织", "专业技术人员"};
    private static final String[] DO = {"切实加强", "扎实推进", "统筹安排", "及时完善", "主动参与", "认真落实", "不断改进", "全面梳理", "稳步扩大"};
    private static final String[] WHAT = {
        "日常管理", "经费保障", "人员培训", "监督检查", "信息公开", "风险防范", "宣传引导", "设施建设", "服务标准", "协调机制", "考核评价", "资源共享"
    };
    private static final String[] SURNAMES = {"周", "郑", "林", "秦", "陆", "温", "顾", "沈"};
    private static final String[] NAMES = {"牧远", "知秋", "望舒", "一鸣", "若谷", "清和", "宁", "思齐"};

    private Prose() {}

    static String place(Dice dice) {
        return dice.pick(PLACES);
    }

    static String office(Dice dice, String place) {
        return place + dice.pick(OFFICES);
    }

    static String matter(Dice dice) {
        return dice.pick(MATTERS);
    }

    static String person(Dice dice) {
        return dice.pick(SURNAMES) + dice.pick(NAMES);
    }

    /** 要…: a few words without a stop. */
    static String words(Dice dice) {
        return dice.pick(DO) + dice.pick(WHAT);
    }

    private static String clause(Dice dice) {
        return switch (dice.between(0, 4)) {
            case 0 -> dice.pick(WHO) + "要" + words(dice);
            case 1 -> dice.pick(DO) + dice.pick(WHAT) + "和" + dice.pick(WHAT);
            case 2 -> "把" + dice.pick(WHAT) + "同" + dice.pick(WHAT) + "结合起来";
            case 3 -> "在" + dice.pick(WHAT) + "上多下功夫";
            default -> "让" + dice.pick(WHO) + "在" + matter(dice) + "中得到实惠";
        };
    }

    /** One sentence with its stop. */
    static String sentence(Dice dice) {
        StringBuilder sentence = new StringBuilder();
        int clauses = dice.between(2, 5);
        for (int k = 0; k < clauses; k++) {
            sentence.append(k == 0 ? "" : "，").append(clause(dice));
        }
        return sentence.append('。').toString();
    }

    /** A paragraph of some sentences. */
    static String paragraph(Dice dice, int mostSentences) {
        StringBuilder paragraph = new StringBuilder();
        int sentences = dice.between(1, mostSentences);
        for (int k = 0; k < sentences; k++) {
            paragraph.append(sentence(dice));
        }
        return paragraph.toString();
    }
}
