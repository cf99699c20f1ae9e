package io.github.jianbao.retrieval;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;

/** Prints how an issue is cut by Jianbao, by LangChain4j and by Spring AI: {@code Compare FILE}. */
public final class Compare {

    private static final int SIZE = 500;

    private Compare() {}

    /**
     * Cuts one file three times.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Compare FILE");
            System.exit(2);
        }
        ParseResult result = BulletinParser.create().parse(SourceText.read(Path.of(args[0])));
        String text = result.source().text();
        Judge judge = new Judge(result);
        System.out.println("Jianbao      " + judge.of(Splitters.jianbao(result.issue(), SIZE)));
        System.out.println("LangChain4j  " + judge.of(Splitters.langChain4j(text, SIZE)));
        System.out.println("Spring AI    " + judge.of(Splitters.springAi(text, SIZE)));
    }
}
