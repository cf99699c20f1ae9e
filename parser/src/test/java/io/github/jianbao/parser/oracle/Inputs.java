package io.github.jianbao.parser.oracle;

import io.github.jianbao.parser.gen.Bulletin;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import io.github.jianbao.parser.gen.Hostile;
import io.github.jianbao.parser.gen.Soup;
import io.github.jianbao.parser.oracle.Input.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the inputs of a long run by batches; a batch's number and the texts at hand say all of it. Most inputs are a few lines
 * long, because that is where most faults show, and where they are found fastest.
 */
final class Inputs {
    /** Inputs of one batch: two whole bulletins, and pieces. */
    static final int BATCH = 1_000;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("GB18030"));

    private static final String LETTERS = "一二三十百第条章节款项编（）()《》【】〔〕“”、，。：；？！…—.-·|0129①目录附件关于的通知年月日号问答注市局长\n\n\n\r\f \t　";

    private final List<String> corpus;

    private Inputs(List<String> corpus) {
        this.corpus = corpus;
    }

    /**
     * Without the corpus, or with it.
     *
     * @param folder where labelled texts are; null for none
     * @return what makes inputs
     * @throws IOException when they cannot be read
     */
    static Inputs with(Path folder) throws IOException {
        if (folder == null) {
            return new Inputs(List.of());
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return new Inputs(List.copyOf(texts));
    }

    /**
     * A batch.
     *
     * @param number which
     * @return its inputs, the same ones whenever it is asked for
     */
    List<Input> batch(long number) {
        Dice dice = Dice.of(number);
        Bulletin bulletin = Bulletins.any(dice);
        String clean = Dirt.NONE.text(bulletin, dice);
        String dirty = Dirt.any(dice).text(bulletin, dice);
        List<Input> inputs = new ArrayList<>(BATCH);
        inputs.add(new Input(Kind.DOCUMENT, clean));
        inputs.add(new Input(Kind.DIRTIED, dirty));
        while (inputs.size() < BATCH) {
            inputs.add(any(dice, clean, dirty));
        }
        return inputs;
    }

    private Input any(Dice dice, String clean, String dirty) {
        return switch (dice.between(0, 15)) {
            case 0, 1, 2 -> new Input(Kind.PIECE, piece(dice, dirty));
            case 3, 4, 5 -> new Input(Kind.MUTATED, mutated(dice, dice.chance(50) ? clean : dirty));
            case 6, 7 -> corpus.isEmpty() ? soup(dice) : fromCorpus(dice);
            case 8, 9, 10 -> soup(dice);
            case 11 -> new Input(Kind.LETTERS, letters(dice));
            case 12 -> new Input(Kind.UNICODE, unicode(dice));
            case 13 -> new Input(Kind.HOSTILE, hostile(dice));
            case 14 -> encoded(dice, dirty);
            default -> Input.of(Kind.BYTES, bytes(dice));
        };
    }

    private Input fromCorpus(Dice dice) {
        String text = dice.pick(corpus);
        return new Input(Kind.CORPUS, dice.chance(50) ? piece(dice, text) : mutated(dice, text));
    }

    private static Input soup(Dice dice) {
        return new Input(Kind.SOUP, Soup.text(dice, lines(dice)));
    }

    /** At most this many lines: few, as a rule. */
    private static int lines(Dice dice) {
        return dice.chance(70) ? 3 : dice.chance(80) ? 8 : 30;
    }

    /** Some lines that follow one another, seldom many; the first one may be cut. */
    private static String piece(Dice dice, String text) {
        if (text.isEmpty()) {
            return text;
        }
        int from = dice.between(0, text.length() - 1);
        if (dice.chance(10)) {
            from = 0;
        } else if (dice.chance(80)) {
            from = lineStart(text, from);
        }
        int lines = dice.between(1, lines(dice));
        int to = from;
        while (to < text.length() && lines > 0) {
            char c = text.charAt(to++);
            lines -= c == '\n' || c == '\r' || to - from > 2_000 ? 1 : 0;
        }
        return text.substring(from, to);
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static String mutated(Dice dice, String text) {
        StringBuilder mutated = new StringBuilder(piece(dice, text));
        for (int k = dice.between(1, 4); k > 0; k--) {
            mutate(dice, mutated);
        }
        return mutated.toString();
    }

    /** Some letters left out, doubled, put in or changed. */
    static void mutate(Dice dice, StringBuilder text) {
        int at = dice.between(0, text.length());
        int end = Math.min(text.length(), at + dice.between(1, dice.chance(70) ? 4 : 60));
        switch (dice.between(0, 7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, dice.pickChar(LETTERS));
            case 3 -> text.insert(at, dice.pick("\n", "\r", "\r\n", "\f", "\n\n", "　　", " "));
            case 4 -> text.insert(dice.between(0, at), text.substring(at, end));
            case 5 -> text.insert(at, Soup.text(dice, 1));
            case 6 -> text.replace(at, end, "");
            default -> {
                if (at < text.length()) {
                    text.setCharAt(at, dice.chance(70) ? dice.pickChar(LETTERS) : (char) dice.between(0, 0xffff));
                }
            }
        }
    }

    private static String letters(Dice dice) {
        StringBuilder text = new StringBuilder();
        for (int k = dice.between(1, 60); k > 0; k--) {
            text.append(dice.pickChar(LETTERS));
        }
        return text.toString();
    }

    private static String unicode(Dice dice) {
        StringBuilder text = new StringBuilder();
        int ceiling = dice.chance(30) ? 0x3000 : 0xffff;
        for (int k = dice.between(1, 40); k > 0; k--) {
            text.append(
                    switch (dice.between(0, 5)) {
                        case 0 -> dice.pickChar(LETTERS);
                        case 1 -> (char) dice.between(0xd800, 0xdfff);
                        case 2 -> (char) dice.between(0, 0x9f);
                        default -> (char) dice.between(0, ceiling);
                    });
        }
        return text.toString();
    }

    private static String hostile(Dice dice) {
        Hostile[] shapes = Hostile.values();
        return shapes[dice.between(0, shapes.length - 1)].text(dice.between(20, 300));
    }

    private static Input encoded(Dice dice, String text) {
        byte[] bytes = (dice.chance(50) ? piece(dice, text) : Soup.text(dice, 5)).getBytes(dice.pick(CHARSETS));
        if (bytes.length > 0 && dice.chance(70)) {
            for (int k = dice.between(1, 3); k > 0; k--) {
                bytes[dice.between(0, bytes.length - 1)] = (byte) dice.between(0, 255);
            }
        }
        return Input.of(Kind.ENCODED, bytes);
    }

    private static byte[] bytes(Dice dice) {
        byte[] bytes = new byte[dice.between(0, 60)];
        int ceiling = dice.pick(List.of(0x7f, 0xff, 0xff));
        for (int k = 0; k < bytes.length; k++) {
            bytes[k] = (byte) dice.between(0, ceiling);
        }
        return bytes;
    }
}
