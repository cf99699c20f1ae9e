package io.github.jianbao.benchmarks.text;

import java.util.List;
import java.util.Random;

/** The words of an invented province, drawn by a seeded generator. */
final class Words {

    private static final List<String> TOPICS = List.of(
            "职业教育", "社区养老", "河湖管护", "冷链物流", "旧城更新", "数字档案", "山区公路", "基层医疗", "海洋牧场", "青年就业", "节水灌溉", "工业互联网", "科学普及",
            "应急救援", "古村保护", "公共图书馆");
    private static final List<String> OPENINGS =
            List.of("近年来", "今年以来", "下一步", "在此基础上", "与此同时", "从实际情况看", "实践表明", "坚持问题导向", "围绕重点任务", "立足本地实际");
    private static final List<String> VERBS =
            List.of("建立健全", "统筹推进", "规范完善", "加快建设", "稳步扩大", "优化调整", "探索创新", "压实细化", "督促落实", "支持引导", "全面梳理", "定期公布");
    private static final List<String> THINGS = List.of(
            "协同工作机制", "信息共享平台", "服务标准体系", "人才培养方案", "经费保障办法", "监督评价制度", "项目储备清单", "设施运行档案", "风险预警网络", "责任分工台账",
            "便民服务网点", "专业技术队伍");
    private static final List<String> RESULTS = List.of(
            "努力形成上下联动、齐抓共管的工作格局",
            "让群众少跑路、数据多跑路",
            "切实提高管理的精细化水平",
            "确保各项任务落到实处",
            "为高质量发展提供有力支撑",
            "逐步缩小城乡之间、区域之间的差距",
            "不断增强服务的针对性和实效性");
    private static final List<String> PLACES = List.of("江临", "云川", "海岬", "柏岭", "澜州", "青屿", "石汀", "望溪");
    private static final List<String> OFFICES = List.of("教育", "财政", "交通运输", "农业农村", "文化旅游", "卫生健康", "水利", "民政");
    private static final List<String> NAMES = List.of("周牧远", "林知秋", "秦望舒", "陆听澜", "沈砚青", "顾南枝", "程未央", "许怀瑾");
    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    String topic() {
        return one(TOPICS);
    }

    String place() {
        return one(PLACES);
    }

    String name() {
        return one(NAMES);
    }

    /** 水利局 */
    String office() {
        return one(OFFICES) + "局";
    }

    /** 统筹推进风险预警网络 */
    String task() {
        return one(VERBS) + one(THINGS);
    }

    /** 江教发〔2025〕12号 */
    String documentNumber() {
        return place() + "办发〔2025〕" + number(90) + "号";
    }

    /** 2025年3月8日 */
    String date() {
        return "2025年" + number(12) + "月" + number(28) + "日";
    }

    /** From 1 to {@code most}. */
    int number(int most) {
        return 1 + random.nextInt(most);
    }

    String sentences(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = number(most); left > 0; left--) {
            text.append(sentence());
        }
        return text.toString();
    }

    /** Now and then with a document, a date or a figure in it. */
    String sentence() {
        String opening = switch (random.nextInt(24)) {
            case 0 -> "按照《" + place() + "市" + topic() + "促进条例》要求";
            case 1 -> "根据《关于加强" + topic() + "工作的意见》（" + documentNumber() + "）";
            case 2, 3 -> "到" + (2025 + number(10)) + "年底";
            case 4 -> "自" + date() + "起";
            default -> one(OPENINGS);
        };
        String middle = random.nextInt(8) == 0 ? "，建成" + topic() + "示范点不少于" + number(300) + "个" : "";
        return opening + "，" + task() + "，" + task() + middle + "，" + one(RESULTS) + "。";
    }

    /** From 1 to 99: 四十二 */
    static String han(int number) {
        String tens = number < 20 ? "" : DIGITS.get(number / 10 - 1);
        return (number < 10 ? "" : tens + "十") + (number % 10 == 0 ? "" : DIGITS.get(number % 10 - 1));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
