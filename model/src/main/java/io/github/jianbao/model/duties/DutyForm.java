package io.github.jianbao.model.duties;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Obligation.Modality;
import io.github.jianbao.model.Sanction.Fine;
import io.github.jianbao.model.Sanction.Measure;
import io.github.jianbao.model.sink.Csv;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the table of duties. As CSV (RFC 4180, with a byte order mark): a row of headings, then one row a duty; several sanctions in
 * a cell are divided by ；. As JSON Lines: one object a duty; what is absent is left out.
 *
 * @since 0.2.0
 */
public final class DutyForm {

    /** The headings of the columns: number, document, clause, who, must or may, what, when, clause of the sanction, … */
    public static final List<String> COLUMNS =
            List.of("序号", "文件", "条款", "主体", "要求", "行为", "条件", "罚则条款", "违法情形", "处罚机关", "处罚措施", "罚款", "行");

    private DutyForm() {}

    /**
     * Writes duties as CSV.
     *
     * @param duties from {@link DutyTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<Duty> duties, Appendable out) throws IOException {
        Required.argument(duties, "duties");
        csv(duties, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes duties as CSV in UTF-8.
     *
     * @param duties from {@link DutyTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<Duty> duties, OutputStream out) throws IOException {
        Required.argument(duties, "duties");
        csv(duties, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Duties as CSV.
     *
     * @param duties from {@link DutyTable}
     * @return all rows, the byte order mark first
     * @since 0.2.0
     */
    public static String toCsv(List<Duty> duties) {
        return Sinks.string(out -> writeCsv(duties, out));
    }

    /**
     * Writes duties as JSON Lines.
     *
     * @param duties from {@link DutyTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(List<Duty> duties, Appendable out) throws IOException {
        Required.argument(duties, "duties");
        json(duties, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Writes duties as JSON Lines in UTF-8.
     *
     * @param duties from {@link DutyTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(List<Duty> duties, OutputStream out) throws IOException {
        Required.argument(duties, "duties");
        json(duties, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Duties as JSON Lines.
     *
     * @param duties from {@link DutyTable}
     * @return an object a line
     * @since 0.2.0
     */
    public static String toJson(List<Duty> duties) {
        return Sinks.string(out -> writeJson(duties, out));
    }

    /**
     * The cells of a row.
     *
     * @param number its number, 1 or more
     * @param duty the duty
     * @return one string for each of {@link #COLUMNS}; empty where there is nothing
     */
    public static List<String> row(int number, Duty duty) {
        Required.argument(duty, "duty");
        return List.of(
                Integer.toString(number),
                text(duty.title()),
                text(duty.clause()),
                text(duty.subject()),
                text(duty.modality()),
                text(duty.act()),
                text(duty.condition()),
                each(duty, Duty.Consequence::clause),
                each(duty, Duty.Consequence::condition),
                each(duty, Duty.Consequence::authority),
                each(duty, consequence -> measures(consequence.sanction().measures())),
                each(duty, consequence -> fines(consequence.sanction().fines())),
                duty.line() == null ? "" : Integer.toString(duty.line()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String text(@Nullable Modality modality) {
        if (modality == null) {
            return "";
        }
        return switch (modality) {
            case MUST -> "应当";
            case MUST_NOT -> "不得";
            case MAY -> "可以";
        };
    }

    private static String each(Duty duty, Function<Duty.Consequence, @Nullable String> value) {
        return duty.sanctions().stream()
                .map(value)
                .map(DutyForm::text)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String measures(List<Measure> measures) {
        return measures.stream().map(DutyForm::text).collect(Collectors.joining("、"));
    }

    private static String text(Measure measure) {
        return switch (measure) {
            case WARNING -> "警告";
            case CRITICISM -> "通报批评";
            case FINE -> "罚款";
            case CONFISCATION -> "没收";
            case REVOCATION -> "吊销";
            case SUSPENSION -> "停产停业";
            case ORDER -> "责令改正";
            case DETENTION -> "拘留";
            case DISCIPLINE -> "处分";
            case CRIMINAL -> "刑事责任";
        };
    }

    private static String fines(List<Fine> fines) {
        return fines.stream().map(DutyForm::text).collect(Collectors.joining("、"));
    }

    /** 10000—50000元, 5000元以下, 1—3倍. */
    private static String text(Fine fine) {
        String unit = switch (fine.unit()) {
            case YUAN -> "元";
            case MULTIPLE -> "倍";
            case PERCENT -> "%";
        };
        Double low = fine.low();
        Double high = fine.high();
        if (low == null) {
            return high == null ? "" : number(high) + unit + "以下";
        }
        if (high == null) {
            return number(low) + unit + "以上";
        }
        return low.equals(high) ? number(low) + unit : number(low) + "—" + number(high) + unit;
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static void csv(List<Duty> duties, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(COLUMNS);
        int number = 0;
        for (Duty duty : duties) {
            number++;
            csv.row(row(number, duty));
        }
        out.flush();
    }

    private static void json(List<Duty> duties, Writer out) throws IOException {
        JsonOut.write(out, json -> duties.forEach(duty -> object(duty, json)));
    }

    private static void object(Duty duty, JsonOut json) {
        json.open();
        json.put("article", duty.article());
        json.put("document", duty.document());
        json.put("title", duty.title());
        json.put("clause", duty.clause());
        json.put(
                "modality",
                duty.modality() == null ? null : duty.modality().name().toLowerCase(Locale.ROOT));
        json.put("subject", duty.subject());
        json.put("act", duty.act());
        json.put("condition", duty.condition());
        json.list("sanctions");
        duty.sanctions().forEach(consequence -> object(consequence, json));
        json.endList();
        json.put("offset", duty.offset());
        json.put("line", duty.line());
        json.close();
    }

    private static void object(Duty.Consequence consequence, JsonOut json) {
        json.open();
        json.put("clause", consequence.clause());
        json.put("condition", consequence.condition());
        json.put("authority", consequence.authority());
        List<String> measures = new ArrayList<>();
        consequence
                .sanction()
                .measures()
                .forEach(measure -> measures.add(measure.name().toLowerCase(Locale.ROOT)));
        json.list("measures");
        measures.forEach(json::member);
        json.endList();
        json.list("fines");
        for (Fine fine : consequence.sanction().fines()) {
            json.open();
            json.put("low", fine.low());
            json.put("high", fine.high());
            json.put("unit", fine.unit().name().toLowerCase(Locale.ROOT));
            json.close();
        }
        json.endList();
        json.close();
    }
}
