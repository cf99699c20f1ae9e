package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import java.util.List;

/** Records by hand, without a source. */
public final class Build {

    private Build() {}

    public static Text text(String value) {
        return new Text(value, List.of());
    }

    public static Paragraph paragraph(String value) {
        return new Paragraph(text(value));
    }

    public static Clause clause(NumberStyle style, String marker, String heading, Block... body) {
        Marker number = new Marker(Span.of(0, 0), style, 1, 0, marker);
        return new Clause(number, heading.isEmpty() ? null : text(heading), List.of(body));
    }

    public static Article article(String id, String title, Block... body) {
        return new Article(
                id,
                text(title),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(body),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    public static Issue issue(Article... articles) {
        Designation designation = new Designation(text("2024年第10期(总第20期)"), 2024, 10, null, 20);
        Masthead masthead = new Masthead(text("规划与决策"), List.of(text("新乡医学院发展规划部")), designation, null, List.of());
        Section section = new Section(text("【政策文件】"), "政策文件", 1, List.of(articles));
        return new Issue(masthead, null, List.of(section), List.of(), List.of());
    }
}
