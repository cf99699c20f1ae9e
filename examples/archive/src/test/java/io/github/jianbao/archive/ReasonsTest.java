package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void theRootIsSaidInOneLine() {
        IOException full = new IOException("No space left on device\n\tat somewhere");
        assertThat(Reasons.of(new SparkException("Job aborted", new IllegalStateException(full))))
                .isEqualTo("No space left on device");
        assertThat(Reasons.of(new FileNotFoundException("/x/y"))).isEqualTo("no such file");
        assertThat(Reasons.of(new FileNotFoundException("/x/y (Permission denied)")))
                .isEqualTo("permission denied");
        assertThat(Reasons.of(new AccessDeniedException("/x"))).isEqualTo("permission denied: /x");
        assertThat(Reasons.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
