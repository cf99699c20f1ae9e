package io.github.jianbao.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our decoder says what the library says, or nothing. */
class Utf8Test {

    /** In pairs and alone, behind one, two and three bytes: so every character is read by every way. */
    @Test
    void everyCharacterOfTheBasicPlaneIsReadOrLeftToTheLibrary() {
        for (int c = 0; c < 0x1_0000; c++) {
            boolean left = Character.isSurrogate((char) c) || Plausibility.isPrivate((char) c) || c >= 0xFFFD;
            boolean control = c >= 0x80 && c < 0xA0;
            for (String text :
                    new String[] {"" + (char) c, "中" + (char) c, (char) c + "中文文", "a·" + (char) c + "中文文文"}) {
                Utf8.Plain plain = Utf8.decode(bytesOf(text), 0);
                if (left || control) {
                    assertThat(plain).as("U+%04X", c).isNull();
                } else {
                    assertThat(requireNonNull(plain).text()).as("U+%04X", c).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void anyLeadWithAnySecondByteIsReadAsTheLibraryReadsIt() {
        for (int lead = 0x80; lead < 0x100; lead++) {
            for (int second = 0; second < 0x100; second++) {
                for (int third : new int[] {0x00, 0x41, 0x7F, 0x80, 0xBD, 0xBF, 0xC0, 0xE4, 0xFF}) {
                    check(Bytes.of(lead, second, third));
                    check(Bytes.of(lead, second, third, 0xE4, 0xB8, 0xAD, 0x0A, 0x0A));
                    check(Bytes.of(0xE4, 0xB8, 0xAD, lead, second, third, 0x0A, 0x0A));
                }
            }
        }
    }

    /** Of all lengths, so that the room for characters ends before, in and behind a pair. */
    @Test
    void mixedBytesAreReadAsTheLibraryReadsThem() {
        Random random = new Random(20260101);
        String letters = "中文，。（）《》“”—·é×abc123\n\t ? 龥㐀豈";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            int from = random.nextInt(letters.length());
            for (int i = 0; i < length; i++) {
                text.append(letters.charAt((from + random.nextInt(1 + round % letters.length())) % letters.length()));
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            assertThat(requireNonNull(Utf8.decode(bytes, 0)).text()).isEqualTo(text.toString());
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                check(bytes);
            }
        }
    }

    @Test
    void readsFromAnOffset() {
        Utf8.Plain plain = Utf8.decode(Bytes.join(Bytes.of(0xEF, 0xBB, 0xBF), "规划与决策".getBytes(UTF_8)), 3);
        assertThat(plain).isEqualTo(new Utf8.Plain("规划与决策", false));
    }

    @Test
    void controlsAndQuestionMarksAreDoubtful() {
        for (int c = 0; c < 0x80; c++) {
            Utf8.Plain plain = requireNonNull(Utf8.decode(Bytes.of(0xE4, 0xB8, 0xAD, c), 0));
            assertThat(plain.doubtful()).isEqualTo(c == '?' || Plausibility.isControl((char) c));
        }
    }

    /** What is read is what the library reads, and what is faulty is not read; what is not doubtful is all readable. */
    private static void check(byte[] bytes) {
        Utf8.Plain plain = Utf8.decode(bytes, 0);
        if (plain != null) {
            assertThat(plain.text()).isEqualTo(strict(bytes));
            assertThat(plain.doubtful() || Legibility.countUnreadable(plain.text()) == 0)
                    .isTrue();
        }
    }

    private static String strict(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "faulty: " + e.getMessage();
        }
    }

    /** Three bytes for a half of a surrogate pair, too: the library would write a question mark. */
    private static byte[] bytesOf(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
