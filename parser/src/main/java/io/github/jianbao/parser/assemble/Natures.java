package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.Traditional;
import io.github.jianbao.core.scan.Remarks;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentKind;
import io.github.jianbao.model.DocumentPart;
import io.github.jianbao.model.Issuer;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Signers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is (文种) and who issues it (发文机关), read off its title, its head, its signature and its page. */
final class Natures {

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

    /** Letters of a name at least that stands in another. */
    private static final int SHORTEST = 4;
    /** What a red head ends in that names its office. */
    private static final String MARK = "文件";
    /** What a title says behind the bodies that issue it. */
    private static final String ABOUT = "关于";

    private Natures() {}

    /** The kind that a title ends in. */
    static @Nullable DocumentKind kind(@Nullable Text title) {
        if (title == null) {
            return null;
        }
        String value = Remarks.without(Traditional.fold(title.value()));
        int word = KINDS.before(value, value.length());
        return word > 0 ? kind(value, word, DocumentPart.TITLE, title.span()) : null;
    }

    /** The kind that a page gives. */
    static @Nullable DocumentKind kind(PageValue page) {
        String value = Traditional.fold(page.value());
        return kind(value, value.length(), DocumentPart.PAGE, page.span());
    }

    /** 做法 ends as the name of a law does and is no kind of document. */
    private static @Nullable DocumentKind kind(String value, int word, DocumentPart evidence, Span span) {
        DocumentKind.Type type = DocumentKind.Type.of(value);
        if (type == DocumentKind.Type.OTHER && value.endsWith(DocumentKind.Type.LAW.word())) {
            return null;
        }
        String name = type == DocumentKind.Type.OTHER ? value.substring(value.length() - word) : type.word();
        return new DocumentKind(type, name, evidence, span);
    }

    /** The bodies that issue a document: of the parts that may name them, the first that does. */
    static List<Issuer> issuers(
            @Nullable Text title, List<Text> authors, List<Note> notes, List<Signature> signatures) {
        List<Issuer> issuers = new ArrayList<>();
        for (Signature signature : signatures) {
            signature.lines().forEach(line -> bodies(line.value(), line, DocumentPart.SIGNATURE, issuers));
        }
        if (issuers.isEmpty()) {
            notes.forEach(note -> mark(note, title, issuers));
        }
        if (issuers.isEmpty()) {
            authors.forEach(line -> bodies(line.value(), line, DocumentPart.HEAD, issuers));
        }
        if (issuers.isEmpty() && title != null) {
            title(title, issuers);
        }
        return issuers;
    }

    /** The bodies that a page names. */
    static List<Issuer> issuers(PageValue page) {
        List<Issuer> issuers = new ArrayList<>();
        bodies(page.value(), page.span(), DocumentPart.PAGE, issuers);
        return issuers;
    }

    private static void bodies(String value, Text text, DocumentPart evidence, List<Issuer> into) {
        bodies(value, text.span(), evidence, into);
    }

    /** Adds the bodies among the names of a line, each once. */
    private static void bodies(String line, Span span, DocumentPart evidence, List<Issuer> into) {
        String value = Traditional.fold(line);
        Signers signers = Signers.read(value, 0, value.length());
        if (signers == null || !signers.bodies()) {
            return;
        }
        for (String written : signers.names()) {
            String name = once(written);
            boolean body = !Naming.office(name, 0, name.length()) && Naming.body(name, 0, name.length());
            if (body && into.stream().noneMatch(issuer -> issuer.name().equals(name))) {
                into.add(new Issuer(name, evidence, span));
            }
        }
    }

    /** 云川省滨江市人民政府滨江市人民政府: a name that a page says twice in one. */
    private static String once(String name) {
        for (int at = name.length() / 2; at + SHORTEST <= name.length(); at++) {
            if (name.substring(0, at).endsWith(name.substring(at))) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    /** 滨江市人民政府文件, 滨　江　市　水　务　局　文　件, or an office alone over the title. */
    private static void mark(Note note, @Nullable Text title, List<Issuer> into) {
        boolean over = title != null
                && !title.segments().isEmpty()
                && note.text().span().start() < title.span().start();
        if (note.kind() != Note.Kind.ISSUER_MARK && !(over && note.kind() == Note.Kind.OTHER)) {
            return;
        }
        String value = note.text().value();
        String letters = closedUp(value);
        boolean spaced = letters.endsWith(MARK) && !value.endsWith(MARK);
        String names = spaced ? letters : value.strip();
        names = names.endsWith(MARK) ? names.substring(0, names.length() - MARK.length()) : names;
        bodies(names.strip(), note.text(), DocumentPart.HEAD, into);
    }

    private static String closedUp(String value) {
        StringBuilder letters = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            if (!Chars.isBlank(value.charAt(at))) {
                letters.append(value.charAt(at));
            }
        }
        return letters.toString();
    }

    /** 滨江市水务局关于…, 滨江市人民政府令: what stands before 关于, or before the kind of document. */
    private static void title(Text title, List<Issuer> into) {
        String value = Remarks.without(Traditional.fold(title.value()));
        int about = value.indexOf(ABOUT);
        int end = about > 0 ? about : value.length() - KINDS.before(value, value.length());
        if (end > 0) {
            bodies(value.substring(0, end).strip(), title, DocumentPart.TITLE, into);
        }
    }
}
