package io.github.jianbao.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a document. What its template does not have is added when it is first used. */
final class Styles {

    private final XWPFStyles target;
    private final Map<String, CTStyle> usual = new HashMap<>();

    /** Ids of the target, by names as Word compares them. */
    private final Map<String, String> byName = new HashMap<>();

    /** Names that the template has. */
    private final Set<String> own;

    private final Map<Style, String> ids = new EnumMap<>(Style.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * The styles of a document.
     *
     * @param target where styles are used and added
     * @param usual the styles of GB/T 9704
     */
    Styles(XWPFStyles target, XWPFStyles usual) {
        this.target = target;
        for (XWPFStyle style : usual.getStyles()) {
            this.usual.put(style.getStyleId(), style.getCTStyle());
        }
        for (XWPFStyle style : target.getStyles()) {
            byName.putIfAbsent(folded(style.getName()), style.getStyleId());
        }
        own = Set.copyOf(byName.keySet());
    }

    /** The id of a style in the document. */
    String id(Style style) {
        String known = ids.get(style);
        if (known != null) {
            return known;
        }
        String name = nameOf(style.id());
        if (!own.contains(folded(name))) {
            missing.add(name);
        }
        String id = id(style.id());
        ids.put(style, id);
        return id;
    }

    /** Names of the used styles that the template did not have. */
    Set<String> missing() {
        return missing;
    }

    private String id(String usualId) {
        String name = nameOf(usualId);
        String known = byName.get(folded(name));
        return known != null ? known : add(usual(usualId), name);
    }

    private String nameOf(String usualId) {
        return usual(usualId).getName().getVal();
    }

    private CTStyle usual(String usualId) {
        return Objects.requireNonNull(usual.get(usualId), usualId);
    }

    private String add(CTStyle style, String name) {
        CTStyle copy = (CTStyle) style.copy();
        String id = style.getStyleId();
        while (target.getStyle(id) != null) {
            id = "Jianbao" + id;
        }
        copy.setStyleId(id);
        if (copy.isSetDefault()) {
            copy.unsetDefault();
        }
        byName.put(folded(name), id);
        relate(copy.isSetBasedOn() ? copy.getBasedOn() : null);
        relate(copy.isSetLink() ? copy.getLink() : null);
        relate(copy.isSetNext() ? copy.getNext() : null);
        target.addStyle(new XWPFStyle(copy));
        return id;
    }

    private void relate(@Nullable CTString other) {
        if (other != null) {
            other.setVal(id(other.getVal()));
        }
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
