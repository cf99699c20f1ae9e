/**
 * The task table (任务分解表): every duty that an issue states, with its task, bodies, deadline, targets and place, as CSV and
 * as JSON.
 */
@NullMarked
package io.github.jianbao.model.tasks;

import org.jspecify.annotations.NullMarked;
