/** An archive of issues on Apache Spark: a folder of texts to Parquet tables, and checks that only an archive allows. */
@NullMarked
package io.github.jianbao.archive;

import org.jspecify.annotations.NullMarked;
