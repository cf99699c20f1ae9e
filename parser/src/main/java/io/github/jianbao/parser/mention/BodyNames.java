package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.parser.line.CharSet;
import io.github.jianbao.parser.line.Words;
import java.util.List;

/**
 * Where a name of a body is told from the words of a sentence (机构名称). In brackets and after labels nothing else can stand; in
 * running text a name has to open as bodies do, and hold no words that only sentences have.
 */
final class BodyNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /** What stands in sentences and in no name. */
    private static final CharSet OUTSIDE = new CharSet("的了是要时将把被已至到也并谁你她它该此这那需须或称");

    /** A sentence opens with them, not a name; mostly verbs. */
    private static final Words NO_OPENINGS = new Words(
            "建立", "健全", "完善", "加强", "构建", "坚持", "落实", "实行", "实施", "推进", "推动", "明确", "确定", "压实", "形成", "强化", "督促", "指导",
            "要求", "协助", "配合", "依托", "通过", "按照", "根据", "依据", "联合", "支持", "鼓励", "引导", "促进", "发挥", "提高", "提升", "开展", "打造",
            "做好", "充分", "进一步", "继续", "积极", "必须", "涉及", "属于", "其中", "同时", "因此", "以及", "会同", "接受", "经过", "经批准", "报请", "除",
            "对", "在", "从", "与", "以", "让", "使", "每");

    /** What names of bodies open with when no place does: the state, a level, a field of government, a part of a school. */
    private static final Words OPENINGS = new Words(
            "国家", "国务院", "中央", "中国", "全国", "人民", "最高人民", "地方", "各", "上级", "本级", "同级", "有关", "相关", "主管", "行业主管", "属地",
            "所在地", "街道", "乡镇", "镇", "乡", "村", "居民委员会", "社区", "自治区", "省", "市", "县", "区", "州", "盟", "旗", "兵团", "军队", "部队",
            "党委", "党组", "政府", "教育", "财政", "发展改革", "发展和改革", "发改", "科技", "科学技术", "工业和信息化", "工信", "经信", "经济", "公安", "民政",
            "司法", "人力资源", "人社", "劳动", "自然资源", "国土", "生态环境", "环境保护", "环保", "住房", "住建", "城乡", "建设", "规划", "交通", "水利",
            "水务", "农业", "林业", "林草", "畜牧", "渔业", "海洋", "商务", "文化", "文旅", "文物", "旅游", "卫生", "卫健", "退役军人", "应急", "审计",
            "外交", "外事", "国防", "国资", "国有资产", "市场监管", "市场监督", "工商", "质检", "质监", "质量", "食品药品", "药品", "药监", "税务", "海关",
            "统计", "体育", "广电", "广播", "新闻", "版权", "医保", "医疗", "金融", "银行", "银保监", "证监", "保险", "信访", "知识产权", "能源", "粮食",
            "供销", "烟草", "邮政", "民航", "铁路", "气象", "地震", "消防", "扶贫", "乡村振兴", "组织部", "宣传部", "统战部", "政法", "机构编制", "编制", "编办",
            "纪检", "纪委", "监察", "工会", "团委", "共青团", "妇联", "残联", "安监", "安全", "物价", "城管", "城市管理", "园林", "市政", "市容", "房产",
            "房管", "测绘", "档案", "保密", "机关事务", "网信", "大数据", "行政审批", "教务", "教学", "学生", "研究生", "人事", "科研", "后勤", "保卫", "招生",
            "就业", "学院", "学校", "图书", "财务");

    private BodyNames() {}

    /** Whether a stretch of running text can be the name of a body: 省教育厅, 县级以上人民政府水行政主管部门. */
    static boolean opens(String text, int start, int end) {
        return end - start >= SHORTEST
                && !isSentence(text, start, end)
                && (OPENINGS.at(text, start) > 0
                        || ElidedPrefixes.placeLength(text.substring(start, end)) > 0
                        || ElidedPrefixes.placeAt(text, start));
    }

    /** Whether none of some bodies is rather the words of a sentence. */
    static boolean areNames(List<ResponsibleBody> bodies) {
        for (ResponsibleBody body : bodies) {
            if (isSentence(body.written(), 0, body.written().length())) {
                return false;
            }
        }
        return true;
    }

    /** Words that no name has, or more of them than a name has. */
    static boolean isSentence(String text, int start, int end) {
        if (end - start > LONGEST || NO_OPENINGS.at(text, start) > 0) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (OUTSIDE.contains(c) || Chars.isDigit(c) || isWord(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** 由 but not in 自由贸易试验区; 其 but not 其他; 委托 with somebody before it. */
    private static boolean isWord(String text, int i, int end) {
        char next = i + 1 < end ? text.charAt(i + 1) : 0;
        return switch (text.charAt(i)) {
            case '由' -> Scan.at(text, i - 1) != '自';
            case '其' -> next != '他' && next != '它';
            case '不' -> next != '动';
            case '委' -> next == '托';
            default -> false;
        };
    }
}
