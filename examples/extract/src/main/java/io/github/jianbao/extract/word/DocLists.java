package io.github.jianbao.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a .doc file ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVLF), and which number the next paragraph has. */
final class DocLists {

    private static final int NO_RESTART = 0x08;
    private static final int FLAGS = 5;
    private static final int NOTHING_BEHIND = 2;
    private static final int LAST_LIST = 0x7fe;

    /** MSONFC of [MS-OSHARED] 2.2.1.3, from 0, in the words of ST_NumberFormat. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final int NONE = 0xff;

    private record Kind(List<@Nullable ListLevel> levels) {}

    private record Use(Kind kind, List<@Nullable ListLevel> levels, Map<Integer, Integer> starts) {}

    private final HWPFDocument document;
    private final @Nullable ListTables tables;
    private final ListCounters counters = new ListCounters();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Map<Integer, @Nullable Use> uses = new HashMap<>();

    DocLists(HWPFDocument document) {
        this.document = document;
        this.tables = tables(document);
    }

    /** POI takes lists that stand at the very start of their stream for none. */
    private static @Nullable ListTables tables(HWPFDocument document) {
        FileInformationBlock block = document.getFileInformationBlock();
        if (document.getListTables() != null || block.getLcbPlfLst() <= 0 || block.getLcbPlfLfo() <= 0) {
            return document.getListTables();
        }
        return new ListTables(
                document.getTableStream(), block.getFcPlfLst(), block.getFcPlfLfo(), block.getLcbPlfLfo());
    }

    /** The number of the next paragraph, and its level from 0; -1 where it is in no list. */
    Numbering.Numbered next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (tables == null || list < 1 || list > LAST_LIST || level < 0 || level >= ListLevel.MOST) {
            return Numbering.Numbered.NOT;
        }
        if (!uses.containsKey(list)) {
            uses.put(list, use(list));
        }
        Use use = uses.get(list);
        if (use == null || level >= use.levels().size()) {
            return Numbering.Numbered.NOT;
        }
        String number = counters.next(use.kind(), list, use.starts(), use.levels(), level);
        return new Numbering.Numbered(number, level, null);
    }

    private @Nullable Use use(int id) {
        try {
            HWPFList list = new HWPFList(document.getStyleSheet(), tables, id);
            ListData data = list.getListData();
            if (data == null) {
                return null;
            }
            Kind kind = kinds.computeIfAbsent(list.getLsid(), key -> kind(data));
            List<@Nullable ListLevel> levels = new ArrayList<>(kind.levels());
            Map<Integer, Integer> starts = new HashMap<>();
            for (ListFormatOverrideLevel override : overrides(list)) {
                int at = override.getLevelNum();
                if (at < 0 || at >= levels.size()) {
                    continue;
                }
                if (override.isFormatting() && override.getLevel() != null) {
                    levels.set(at, level(override.getLevel()));
                    starts.put(at, override.getLevel().getStartAt());
                } else if (override.isStartAt()) {
                    starts.put(at, override.getIStartAt());
                }
            }
            return new Use(kind, levels, starts);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static List<ListFormatOverrideLevel> overrides(HWPFList list) {
        List<ListFormatOverrideLevel> found = new ArrayList<>();
        if (list.getLFOData() != null && list.getLFOData().getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel override : list.getLFOData().getRgLfoLvl()) {
                if (override != null) {
                    found.add(override);
                }
            }
        }
        return found;
    }

    private static Kind kind(ListData data) {
        List<@Nullable ListLevel> levels = new ArrayList<>();
        for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
            levels.add(level == null ? null : level(level));
        }
        return new Kind(levels);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String pattern = level.getNumberText() == null ? "" : level.getNumberText();
        for (char c : pattern.toCharArray()) {
            text.append(c < ListLevel.MOST ? "%" + (c + 1) : String.valueOf(c));
        }
        int format = level.getNumberFormat();
        boolean limited = (level.toByteArray()[FLAGS] & NO_RESTART) != 0;
        return new ListLevel(
                level.getStartAt(),
                format == NONE ? "none" : format >= 0 && format < FORMATS.size() ? FORMATS.get(format) : "decimal",
                text.toString(),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_BEHIND,
                limited ? level.getRestart() : -1,
                level.isLegalNumbering(),
                null,
                new ParagraphProperties());
    }
}
