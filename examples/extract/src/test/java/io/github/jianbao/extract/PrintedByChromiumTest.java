package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.extract.text.Extracted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample as another program prints it: fonts inside the file, cut down to their used glyphs. */
class PrintedByChromiumTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"juece-cankao.txt, 实训", "xuexi-yanjiu.txt, 流程"})
    void sample(String name, String word) throws IOException, InterruptedException {
        Chromium chromium = Chromium.find();
        String page = "<!DOCTYPE html><meta charset=utf-8><style>@page { size: A4; margin: 20mm } p { margin: 0; "
                + "font: 16px/1.7 serif; min-height: 1.7em }</style>"
                + Samples.text(name).lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("page.html"), page, UTF_8);
        Extracted extracted = Extractor.extract(chromium.print(file, folder));
        assumeTrue(extracted.source().text().contains(word), "skipped: no Chinese font is installed");
        SamplesTest.same(extracted, name);
    }
}
