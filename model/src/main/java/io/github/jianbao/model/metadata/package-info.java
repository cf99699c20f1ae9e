/**
 * The core elements of GB/T 33480-2016 (党政机关电子公文元数据规范) of each document of an issue, as JSON and CSV.
 */
@NullMarked
package io.github.jianbao.model.metadata;

import org.jspecify.annotations.NullMarked;
