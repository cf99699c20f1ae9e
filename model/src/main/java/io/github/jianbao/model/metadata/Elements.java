package io.github.jianbao.model.metadata;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.WorkName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the core elements of one document. */
final class Elements {

    private static final String PUBLIC = "公开发布";
    private static final String SENT_TO = "发至";
    private static final int LONGEST_LABEL = 8;

    private final Map<CoreElement, List<String>> values = new EnumMap<>(CoreElement.class);

    private Elements() {}

    static CoreMetadata of(Document document, Identity identity, List<Note> colophon) {
        Elements elements = new Elements();
        elements.put(CoreElement.IDENTIFIER, WorkName.of(document, identity));
        elements.document(document, identity);
        document.notes().forEach(elements::note);
        colophon.forEach(elements::note);
        return new CoreMetadata(elements.values);
    }

    private void document(Document document, Identity identity) {
        put(CoreElement.KIND, Facts.kind(document));
        if (document.documentNumber() != null) {
            put(CoreElement.DOCUMENT_NUMBER, number(document, document.documentNumber()));
        }
        Text title = document.title();
        put(CoreElement.TITLE, title == null ? null : title.value());
        document.addressees().forEach(line -> put(CoreElement.ADDRESSEES, withoutColon(line.value())));
        document.attachmentList().forEach(line -> put(CoreElement.ATTACHMENT_LIST, withoutLabel(line.value())));
        for (Signature signature : document.signatures()) {
            signature.bodies().forEach(body -> put(CoreElement.SIGNATURE, body));
        }
        HanDate date = Facts.date(document);
        if (date == null && identity.origin() != Identity.Origin.PUBLICATION) {
            date = identity.date();
        }
        put(CoreElement.DATE, date == null ? null : date.toString());
    }

    /** The number of a decree (第12号) behind the name over it (滨江市人民政府令), without which it says nothing. */
    private static String number(Document document, DocumentNumber number) {
        String written = number.text().value();
        boolean decree = number.authority().isEmpty() && number.year() == null;
        for (Note note : document.notes()) {
            if (decree && note.kind() == Note.Kind.ISSUER_MARK) {
                return note.text().value() + written;
            }
        }
        return written;
    }

    private void note(Note note) {
        String text = note.text().value();
        switch (note.kind()) {
            case COPY_NUMBER -> put(CoreElement.COPY_NUMBER, withoutLabel(text));
            case SECRECY -> put(CoreElement.SECRECY, withoutLabel(text));
            case URGENCY -> put(CoreElement.URGENCY, withoutLabel(text));
            case ISSUER_MARK -> put(CoreElement.ISSUER_MARK, text);
            case SIGNER -> put(CoreElement.SIGNER, withoutLabel(text));
            case COPIED_TO -> put(CoreElement.COPIED_TO, withoutLabel(text));
            case PRINTED_BY -> printed(text);
            case ANNOTATION -> annotation(text);
            default -> {}
        }
    }

    /** 国务院办公厅秘书局 2024年10月23日印发. */
    private void printed(String text) {
        Optional<HanDates.Found> date = HanDates.find(text, 0, text.length());
        int end = date.map(HanDates.Found::start).orElse(text.length());
        put(CoreElement.PRINTED_BY, withoutLabel(text.substring(0, end).strip()));
        put(CoreElement.PRINTED_ON, date.map(found -> found.date().toString()).orElse(null));
    }

    /** （此件公开发布）, （此件发至县团级）. */
    private void annotation(String text) {
        put(CoreElement.ANNOTATION, text);
        int sent = text.indexOf(SENT_TO);
        if (text.contains(PUBLIC)) {
            put(CoreElement.PUBLICATION_LEVEL, PUBLIC);
        } else if (sent >= 0) {
            int end = sent + SENT_TO.length();
            while (end < text.length() && "）)。，；".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            put(CoreElement.PUBLICATION_LEVEL, text.substring(sent, end));
        }
    }

    /** A second value of an element that has one only is dropped: the first stands nearer to the document's head. */
    private void put(CoreElement element, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        List<String> list = values.computeIfAbsent(element, key -> new ArrayList<>());
        if (element.repeatable() || list.isEmpty()) {
            list.add(value);
        }
    }

    private static String withoutColon(String value) {
        return value.endsWith("：") || value.endsWith(":") ? value.substring(0, value.length() - 1) : value;
    }

    /** 抄送：…, 签发人: …. */
    private static String withoutLabel(String text) {
        for (int at = 1; at < Math.min(text.length(), LONGEST_LABEL); at++) {
            if (text.charAt(at) == '：' || text.charAt(at) == ':') {
                return text.substring(at + 1).strip();
            }
        }
        return text;
    }
}
