package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.report.Role;

/** Lines that say whom to ask (联系人：…, 电话：…): most belong to the foot of a document, some to what it says. */
final class Contacts {

    /** Lines of them in a row at most. */
    private static final int MOST = 12;
    /** Characters of a label in front of its colon at most. */
    private static final int LABEL = 12;

    private final Scene scene;
    private final Evidence looks;
    private final Units units;
    private final Signatures signatures;

    Contacts(Scene scene, Units units, Signatures signatures) {
        this.scene = scene;
        this.looks = scene.evidence();
        this.units = units;
        this.signatures = signatures;
    }

    /** Whether the text goes on behind such a line, up to an end: more clauses or sentences follow, or who signs. */
    boolean inText(int b, int end) {
        if (!looks.contact(b)) {
            return false;
        }
        if (b > 0 && afterLabel(b)) {
            return true;
        }
        int next = b + 1;
        while (next < end && next - b < MOST && !scene.edge(next) && looks.contact(next)) {
            next++;
        }
        return next < end && !scene.edge(next) && (looks.numbered(next) || looks.prose(next) || signatures.joint(next));
    }

    /** 建设单位：… right over 联系人：…: a further line of what the text lists so. */
    private boolean afterLabel(int b) {
        Unit last = units.last();
        if (last == null
                || last.role() != Role.PARA
                || looks.stops(b - 1) > 0
                || looks.width(b - 1) > Evidence.REMARK) {
            return false;
        }
        int start = scene.start(b - 1);
        int to = Math.min(scene.lines().end(scene.blocks().first(b - 1)), start + LABEL);
        int wide = Search.find(scene.text(), start, to, "：");
        int colon = wide < 0 ? Search.find(scene.text(), start, to, ":") : wide;
        return colon > start && colon + 1 < scene.end(b - 1);
    }
}
