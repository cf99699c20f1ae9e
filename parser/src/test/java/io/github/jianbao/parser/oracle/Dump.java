package io.github.jianbao.parser.oracle;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Position;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Match;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.oracle.Records.Component;
import java.util.List;
import java.util.Locale;

/**
 * Writes a result as an indented tree that a person can read and a test can compare: one line for each record, its plain
 * values behind it, its texts in quotes with their runs as {@code line:column-column}. Line and column stay the same
 * whatever ends the lines. Absent values and empty lists are left out.
 */
public final class Dump {
    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    private Dump(SourceText source) {
        this.source = source;
    }

    /**
     * Writes a result.
     *
     * @param result what a parse gave
     * @return lines that end in {@code \n}
     */
    public static String of(ParseResult result) {
        Dump dump = new Dump(result.source());
        dump.record(0, "issue", result.issue());
        for (Finding finding : result.findings()) {
            dump.finding(finding);
        }
        return dump.out.toString();
    }

    /**
     * Writes a document without its places: what the text says, not where it says it.
     *
     * @param issue a document
     * @return lines that end in {@code \n}
     */
    public static String withoutPlaces(Issue issue) {
        Dump dump = new Dump(SourceText.of(""));
        dump.record(0, "issue", issue);
        return dump.out.toString();
    }

    private void record(int indent, String name, Object record) {
        indent(indent).append(name);
        for (Component component : Records.components(record.getClass())) {
            inline(component.name(), component.of(record));
        }
        out.append('\n');
        for (Component component : Records.components(record.getClass())) {
            below(indent + 1, component.name(), component.of(record));
        }
    }

    private void inline(String name, Object value) {
        if (value instanceof Text text && name.equals("text")) {
            text(text);
        } else if (value instanceof Marker marker) {
            out.append(' ')
                    .append(quoted(marker.text()))
                    .append(" style=")
                    .append(marker.style().shape());
            out.append(" ordinal=").append(marker.ordinal());
            out.append(marker.branch() == 0 ? "" : " branch=" + marker.branch());
            span(marker.span());
        } else if (value instanceof Match match) {
            out.append(" match=").append(match.how());
            out.append(match.score() == 1 ? "" : String.format(Locale.ROOT, " score=%.2f", match.score()));
        } else if (value instanceof Span span) {
            out.append(' ').append(name);
            span(span);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String) {
            out.append(' ').append(name).append('=').append(list);
        } else if (value instanceof String string) {
            out.append(' ').append(name).append('=').append(quoted(string));
        } else if (value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Boolean
                || value instanceof HanDate) {
            out.append(' ').append(name).append('=').append(value);
        }
    }

    private void below(int indent, String name, Object value) {
        if (value instanceof Text text) {
            if (!name.equals("text")) {
                indent(indent).append(name);
                text(text);
                out.append('\n');
            }
            for (Mention mention : text.mentions()) {
                mention(indent + 1, text, mention);
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                item(indent, name, item);
            }
        } else if (value instanceof Record && !isInline(value)) {
            record(indent, name, value);
        }
    }

    private void item(int indent, String name, Object item) {
        if (item instanceof Block) {
            record(indent, item.getClass().getSimpleName().toLowerCase(Locale.ROOT), item);
        } else if (item instanceof Text) {
            below(indent, name, item);
        } else if (item instanceof Table.Cell cell) {
            cell(indent, cell);
        } else if (item instanceof Record) {
            record(indent, item.getClass().getSimpleName().toLowerCase(Locale.ROOT), item);
        }
    }

    private void cell(int indent, Table.Cell cell) {
        indent(indent).append("cell");
        out.append(cell.columns() > 1 ? " columns=" + cell.columns() : "");
        out.append(cell.rows() > 1 ? " rows=" + cell.rows() : "");
        text(cell.text());
        out.append('\n');
        for (Mention mention : cell.mentions()) {
            mention(indent + 1, cell.text(), mention);
        }
    }

    private static boolean isInline(Object value) {
        return value instanceof Marker || value instanceof Match || value instanceof Span || value instanceof HanDate;
    }

    private void mention(int indent, Text text, Mention mention) {
        indent(indent).append("~ ").append(mention.getClass().getSimpleName()).append(' ');
        out.append(quoted(text.value().substring(mention.start(), mention.end())));
        for (Component component : Records.components(mention.getClass())) {
            if (component.of(mention) instanceof Span part) {
                inline(component.name(), text.value().substring(part.start(), part.end()));
            } else if (!component.name().equals("start") && !component.name().equals("end")) {
                inline(component.name(), component.of(mention));
            }
        }
        out.append('\n');
        for (Component component : Records.components(mention.getClass())) {
            below(indent + 1, component.name(), component.of(mention));
        }
    }

    private void text(Text text) {
        out.append(' ').append(quoted(text.value()));
        if (source.length() == 0) {
            return;
        }
        for (Segment segment : text.segments()) {
            if (segment.join() != Join.FIRST) {
                out.append(' ').append(segment.join()).append(segment.spaced() ? "_" : "");
            }
            span(segment.span());
        }
    }

    private void span(Span span) {
        if (source.length() == 0) {
            return;
        }
        Position from = source.position(span.start());
        Position last = source.position(Math.max(span.start(), span.end() - 1));
        out.append(' ').append(from.line()).append(':').append(from.column()).append('-');
        out.append(last.line() == from.line() ? "" : last.line() + ":")
                .append(last.column() + (span.isEmpty() ? 0 : 1));
    }

    private void finding(Finding finding) {
        out.append(finding.severity()).append(' ').append(finding.code());
        Position from = source.position(finding.span().start());
        Position to = source.position(finding.span().end());
        out.append(' ').append(from.line()).append(':').append(from.column());
        out.append('-').append(to.line()).append(':').append(to.column());
        for (String argument : finding.arguments()) {
            out.append(' ').append(quoted(argument));
        }
        out.append('\n');
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    /** Control characters are shown by number, so that a line of the dump is one line. */
    private static String quoted(String value) {
        StringBuilder shown = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append('"').toString();
    }
}
