package io.github.jianbao.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Every text of an issue, gathered from the records' own components; furniture and sources that are notes left out. */
public final class AllTexts {

    private AllTexts() {}

    public static List<String> of(Issue issue) {
        List<String> texts = new ArrayList<>();
        collect(issue, texts);
        return texts;
    }

    private static void collect(Object value, List<String> into) {
        if (value instanceof Text text) {
            into.add(text.value());
        } else if (value instanceof Table.Cell cell) {
            if (!cell.isEmpty()) {
                into.add(cell.value());
            }
        } else if (value instanceof Marker marker) {
            into.add(marker.text());
        } else if (value instanceof List<?> list) {
            list.forEach(member -> collect(member, into));
        } else if (value instanceof Record found && !isLeftOut(found)) {
            for (RecordComponent component : found.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(found), into);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static boolean isLeftOut(Record found) {
        return found instanceof Furniture || (found instanceof Source source && source.kind() != Source.Kind.LINE);
    }
}
