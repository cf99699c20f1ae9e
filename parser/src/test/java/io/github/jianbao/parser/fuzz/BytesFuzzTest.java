package io.github.jianbao.parser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jianbao.parser.oracle.Oracle;

/** Any bytes keep every promise; what fuzzing found is kept in {@code BytesFuzzTestInputs}. {@code scripts/fuzz} fuzzes. */
class BytesFuzzTest {
    @FuzzTest(maxDuration = "1h")
    void bytes(byte[] bytes) {
        Oracle.check(bytes);
    }
}
