package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.Speakers;
import java.util.HashSet;

/** Turns of speakers in one document: known by their office, by an earlier turn, or because a question was asked. */
final class Turns {

    private final String text;
    private final Conversation conversation;
    private final HashSet<String> names = new HashSet<>();
    private boolean asked;

    Turns(String text, Conversation conversation) {
        this.text = text;
        this.conversation = conversation;
    }

    /** Starts a new document. */
    void reset() {
        names.clear();
        asked = false;
    }

    /** The offset after the colon of a turn; -1 where the block opens none. */
    int colon(int b, int start, int end) {
        if (conversation.speaks(b)) {
            asked |= Speakers.asks(conversation.label(b));
            return conversation.colon(b);
        }
        if (conversation.introduces(b)) {
            return -1;
        }
        int colon = Speakers.colon(text, start, end);
        if (colon > 0) {
            String words = Speakers.designation(text, start, colon - 1);
            int name = Speakers.nameStart(words);
            asked |= Speakers.asks(words);
            if (name > 0 && !Speakers.asks(words)) {
                names.add(words.substring(name));
            }
            return colon;
        }
        for (int at = start; at < Math.min(end, start + 6) && (asked || !names.isEmpty()); at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                String words = text.substring(start, at);
                return names.contains(words) || asked && Speakers.nameOnly(words) ? at + 1 : -1;
            }
            if (!Chars.isHan(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a block opens a turn, so that it is no title. */
    boolean opens(Scene scene, int b) {
        if (conversation.speaks(b)) {
            return true;
        }
        int colon = Speakers.colon(text, scene.start(b), scene.end(b));
        return colon > 0 && colon < scene.end(b) && scene.evidence().stops(b) > 0;
    }
}
