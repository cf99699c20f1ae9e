package io.github.jianbao.model.html;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The findings by position, and which of them have found their place in the page. */
final class Attention {

    /** A finding with its number in the list. */
    record Numbered(Finding finding, int number) {

        String id() {
            return "finding-" + number;
        }

        String css() {
            return finding.severity().name().toLowerCase(Locale.ROOT);
        }

        String message() {
            return FindingCode.message(finding, Locale.CHINESE);
        }
    }

    private final List<Numbered> sorted = new ArrayList<>();
    private final boolean[] placed;

    Attention(List<Finding> findings) {
        List<Finding> inOrder = new ArrayList<>(findings);
        inOrder.sort(Comparator.comparing(Finding::span));
        inOrder.forEach(finding -> sorted.add(new Numbered(finding, sorted.size() + 1)));
        placed = new boolean[sorted.size()];
    }

    List<Numbered> all() {
        return sorted;
    }

    boolean isPlaced(Numbered finding) {
        return placed[finding.number() - 1];
    }

    /** The findings that start inside a span and have no place yet; from now on they have one. */
    List<Numbered> claim(Span span) {
        List<Numbered> claimed = List.of();
        for (int i = firstFrom(span.start()); i < sorted.size(); i++) {
            int start = sorted.get(i).finding().span().start();
            if (start >= span.end()) {
                break;
            }
            if (!placed[i]) {
                placed[i] = true;
                claimed = claimed.isEmpty() ? new ArrayList<>() : claimed;
                claimed.add(sorted.get(i));
            }
        }
        return claimed;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).finding().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }
}
