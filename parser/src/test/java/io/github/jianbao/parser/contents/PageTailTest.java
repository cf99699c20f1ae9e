package io.github.jianbao.parser.contents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaders and page numbers at the end of a line of contents. */
class PageTailTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于管理的通知............12 | 关于管理的通知 | 12 | true",
                "关于管理的通知…12 | 关于管理的通知 | 12 | true",
                "关于管理的通知……（12） | 关于管理的通知 | 12 | true",
                "关于管理的通知(12) | 关于管理的通知 | 12 | true",
                "关于管理的通知 -12- | 关于管理的通知 | 12 | true",
                "关于管理的通知 第12页 | 关于管理的通知 | 12 | true",
                "关于管理的通知 3 | 关于管理的通知 | 3 | true",
                "关于管理的通知3 | 关于管理的通知 | 3 | false",
                "关于管理的通知.3 | 关于管理的通知 | 3 | false",
                "关于管理的通知··９９９９ | 关于管理的通知 | 9999 | true",
                "关于管理的通知__7 | 关于管理的通知 | 7 | true",
                "关于版本1.2 | 关于版本1.2 | -1 | false",
                "关于管理的通知..... | 关于管理的通知 | -1 | false",
                "关于管理的通知…… | 关于管理的通知 | -1 | false",
                "关于管理的通知... | 关于管理的通知... | -1 | false",
                "关于管理的通知12345 | 关于管理的通知12345 | -1 | false",
                "关于管理的通知 | 关于管理的通知 | -1 | false",
                "关于管理的通知12） | 关于管理的通知12） | -1 | false",
                "............5 | '' | 5 | true",
                "关于管理的通知1234 | 关于管理的通知 | 1234 | false",
                "关于管理的通知……12345 | 关于管理的通知……12345 | -1 | false",
                "关于管理的通知.... | 关于管理的通知 | -1 | false",
                "关于管理的通知…. | 关于管理的通知 | -1 | false",
                "关于管理的通知. . . . | 关于管理的通知 | -1 | false",
                "关于管理的通知 . . | 关于管理的通知 . . | -1 | false",
                "关于管理的通知..3 | 关于管理的通知 | 3 | true",
                "关于管理的通知. 3 | 关于管理的通知 | 3 | true",
                "关于管理的通知—第 7 页— | 关于管理的通知 | 7 | true",
                "关于管理的通知..第7页 | 关于管理的通知 | 7 | true",
                "'关于管理的通知	7' | 关于管理的通知 | 7 | true",
                "'关于管理的通知7 ' | 关于管理的通知 | 7 | false",
                "2024年工作要点 . 7 | 2024年工作要点 | 7 | true",
                "2024.7 | 2024.7 | -1 | false",
                "2024..7 | 2024 | 7 | true",
                "（7） | '' | 7 | true",
                "） | ） | -1 | false",
                "5 | '' | 5 | false"
            })
    void tails(String line, String words, int page, boolean strong) {
        String text = "9" + line + "8";
        PageTail tail = new PageTail(text);
        tail.read(1, 1 + line.length());
        assertThat(text.substring(1, tail.wordsEnd)).isEqualTo(words);
        assertThat(tail.page).isEqualTo(page);
        assertThat(tail.strong).isEqualTo(strong);
    }
}
