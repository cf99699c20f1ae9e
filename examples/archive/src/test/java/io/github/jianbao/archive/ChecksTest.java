package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final List<Row> issues = new ArrayList<>();

    private void issue(
            @Nullable String name,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable Integer last,
            @Nullable Integer total) {
        String file = issues.size() + ".txt";
        issues.add(RowFactory.create(file, year, name, number, last, total, null, new String[0], "UTF-8", 1));
    }

    private List<String> wrong() {
        SparkSession spark = TestSession.get();
        return Checks.of(spark, spark.createDataFrame(issues, Table.ISSUES.schema())).collectAsList().stream()
                .map(Checks::words)
                .toList();
    }

    @Test
    void aFullSeriesIsRight() {
        issue("决 策 参 考", 2023, 11, null, 30);
        issue("决策　参考", 2023, 12, null, 31);
        issue("决策参考", 2024, 1, null, 32);
        issue("决策参考", 2024, 2, 3, 33);
        issue("决策参考", 2024, 4, null, 35);
        issue("学习", 2024, 1, null, 1);
        assertThat(wrong()).isEmpty();
    }

    @Test
    void numbersAreMissingFromTheFirstOfAYearOn() {
        issue("学习", 2023, 5, null, null);
        issue("学习", 2024, 2, null, null);
        issue("学习", 2024, 5, null, null);
        assertThat(wrong())
                .containsExactly("学习 2024 no. 1 is missing", "学习 2024 no. 3 is missing", "学习 2024 no. 4 is missing");
    }

    @Test
    void aNumberInTwoFilesIsDoubledThatOfADoubleIssueToo() {
        issue("学习", 2024, 1, null, 1);
        issue("学习", 2024, 1, null, 1);
        issue("学习", 2024, 2, 3, 2);
        issue("学习", 2024, 3, null, 3);
        assertThat(wrong())
                .containsExactly(
                        "学习 2024 no. 1 is there more than once: 0.txt, 1.txt",
                        "学习 2024 no. 3 is there more than once: 2.txt, 3.txt");
    }

    @Test
    void runningTotalsRiseOverYears() {
        issue("学习", 2023, 1, null, 9);
        issue("学习", 2023, 2, null, 10);
        issue("学习", 2024, 1, null, 10);
        issue("学习", 2024, 2, null, 4);
        issue("学习", 2024, 3, null, 12);
        issue("研究", 2024, 1, null, 3);
        assertThat(wrong())
                .containsExactly(
                        "学习 2024 no. 1 has the running total 10 after 10: 2.txt",
                        "学习 2024 no. 2 has the running total 4 after 10: 3.txt");
    }

    @Test
    void whatTheTextDoesNotSayIsNotChecked() {
        issue(null, 2024, 7, null, 7);
        issue("学习", null, 3, null, 3);
        issue("学习", 2024, null, null, 1);
        issue("学习", 2024, 20241101, null, null);
        assertThat(wrong()).isEmpty();
    }
}
