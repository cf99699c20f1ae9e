package io.github.jianbao.parser.oracle;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Segment;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.oracle.Records.Component;
import java.util.List;
import java.util.Objects;

/** Compares what a text gives with LF and with CRLF: all must be equal, and every place must be the same place. */
final class LineEnds {
    /** Line feeds in front of each offset of the text with LF. */
    private final int[] feeds;

    private LineEnds(String feeds) {
        this.feeds = new int[feeds.length() + 1];
        for (int at = 0; at < feeds.length(); at++) {
            this.feeds[at + 1] = this.feeds[at] + (feeds.charAt(at) == '\n' ? 1 : 0);
        }
    }

    /** The first difference; null when there is none. */
    static String difference(ParseResult lf, ParseResult crlf) {
        LineEnds ends = new LineEnds(lf.source().text());
        String difference = ends.difference(Tree.of(lf.issue()), Tree.of(crlf.issue()));
        return difference != null ? difference : ends.difference(lf.findings(), crlf.findings());
    }

    private String difference(Tree lf, Tree crlf) {
        for (int at = 0; at < Math.min(lf.size(), crlf.size()); at++) {
            boolean part = lf.record(at) instanceof Span && lf.record(lf.holder(at)) instanceof Mention;
            boolean same = part ? lf.record(at).equals(crlf.record(at)) : same(lf.record(at), crlf.record(at));
            if (!same) {
                return lf.record(at) + " / " + crlf.record(at);
            }
        }
        return lf.size() == crlf.size() ? null : lf.size() + " / " + crlf.size() + " records";
    }

    private String difference(List<Finding> lf, List<Finding> crlf) {
        for (int at = 0; at < Math.min(lf.size(), crlf.size()); at++) {
            Finding one = lf.get(at);
            Finding other = crlf.get(at);
            boolean same = one.code().equals(other.code())
                    && one.severity() == other.severity()
                    && one.arguments().equals(other.arguments())
                    && same(one.span(), other.span());
            if (!same) {
                return one + " / " + other;
            }
        }
        return lf.size() == crlf.size() ? null : lf.size() + " / " + crlf.size() + " findings";
    }

    /** What records hold is compared when its turn comes. */
    private boolean same(Object one, Object other) {
        if (one.getClass() != other.getClass()) {
            return false;
        }
        if (one instanceof Span a && other instanceof Span b) {
            return there(a.start()) == b.start() && there(a.end()) == b.end();
        }
        if (one instanceof Segment a && other instanceof Segment b) {
            return there(a.start()) == b.start()
                    && there(a.end()) == b.end()
                    && a.join() == b.join()
                    && a.spaced() == b.spaced();
        }
        if (one instanceof Marker a && other instanceof Marker b) {
            return same(a.span(), b.span())
                    && a.style() == b.style()
                    && a.ordinal() == b.ordinal()
                    && a.branch() == b.branch()
                    && a.text().equals(b.text());
        }
        for (Component component : Records.components(one.getClass())) {
            Object a = component.of(one);
            Object b = component.of(other);
            if (!(alike(a, b) || Objects.equals(a, b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(Object a, Object b) {
        if (a instanceof List<?> list && b instanceof List<?> others) {
            return list.size() == others.size()
                    && !list.isEmpty()
                    && list.get(0) instanceof Record
                    && others.get(0) instanceof Record;
        }
        return a instanceof Record && b instanceof Record;
    }

    private int there(int offset) {
        return offset + feeds[offset];
    }
}
