package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Mention;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is clearly damaged gets a finding at its place, and no value that the text does not hold. */
class BadInputTest {

    @Test
    void aMarkThatIsNotClosedNamesNothing() {
        ParseResult result = parse("根据《滨江市渔业条例的规定，各单位要落实。");
        assertThat(mentions(result, DocumentReference.class)).isEmpty();
        assertThat(damage(result)).containsExactly("title-mark-unclosed 《");
    }

    @Test
    void aTitleOfFiveThousandCharactersIsNone() {
        String title = "渔业管理".repeat(1_250);
        ParseResult result = parse("根据《" + title + "》，制定本办法。");
        assertThat(mentions(result, DocumentReference.class)).isEmpty();
        assertThat(damage(result)).containsExactly("title-mark-too-long 《" + title + "》");
        assertThat(result.issue().articles().get(0).relations()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsNoDate() {
        ParseResult result = parse("会议于2024年13月40日召开，2023年2月29日结束，到2024年13月底前完成。");
        assertThat(mentions(result, DateMention.class)).isEmpty();
        assertThat(damage(result))
                .containsExactly(
                        "date-impossible 2024年13月40日", "date-impossible 2023年2月29日", "date-impossible 2024年13月");
    }

    @Test
    void aYearOfFiveFiguresIsNoNumber() {
        ParseResult result = parse("按照〔20246〕号和国办发〔20246〕7号、国发〔2024〕号文件办理。");
        assertThat(mentions(result, CitedNumber.class)).isEmpty();
        assertThat(damage(result))
                .containsExactly(
                        "document-number-damaged 〔20246〕号",
                        "document-number-damaged 国办发〔20246〕7号",
                        "document-number-damaged 国发〔2024〕号");
    }

    private static ParseResult parse(String paragraph) {
        return BulletinParser.create().parse("关于做好渔业工作的通知\n各县人民政府：\n" + paragraph + "\n滨江市人民政府\n");
    }

    private static <M extends Mention> List<M> mentions(ParseResult result, Class<M> kind) {
        return result.issue().mentions(kind);
    }

    /** The code and the damaged words of each finding about a text. */
    private static List<String> damage(ParseResult result) {
        return result.findings().stream()
                .filter(finding -> finding.code().startsWith("title-mark")
                        || finding.code().startsWith("date-")
                        || finding.code().startsWith("document-number"))
                .map(finding -> finding.code() + " " + words(result, finding))
                .toList();
    }

    private static String words(ParseResult result, Finding finding) {
        return result.source()
                .text()
                .substring(finding.span().start(), finding.span().end());
    }
}
