package io.github.jianbao.model.akn;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines in an element that the schema does not want to be empty. */
final class Lines {

    private final MarkupOut xml;
    private final Inlines inlines;
    private String around = "";
    private boolean open;

    Lines(MarkupOut xml, Inlines inlines) {
        this.xml = xml;
        this.inlines = inlines;
    }

    void start(String element) {
        around = element;
        open = false;
    }

    void end() throws IOException {
        if (open) {
            xml.close().line();
        }
    }

    void line(String css, @Nullable String element, Text text) throws IOException {
        paragraph(css);
        if (element != null) {
            xml.open(element);
        }
        if (css.equals("title")) {
            inlines.title(text);
        } else {
            inlines.write(text);
        }
        if (element != null) {
            xml.close();
        }
        xml.close().line();
    }

    void date(Text text, @Nullable HanDate date) throws IOException {
        String day = Dates.of(date);
        paragraph("date");
        if (day != null) {
            xml.open("docDate").attribute("date", day);
        }
        inlines.write(text);
        if (day != null) {
            xml.close();
        }
        xml.close().line();
    }

    /** Opens the element around, before something other than a line. */
    void open() throws IOException {
        if (!open) {
            open = true;
            xml.open(around).line();
        }
    }

    private void paragraph(String css) throws IOException {
        open();
        xml.open("p", css);
    }
}
