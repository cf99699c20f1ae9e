package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * One body that has a part in a task.
 *
 * @param written its name as written: 工业和信息化厅
 * @param resolved its name with the prefix that a list leaves out: 省工业和信息化厅 after 省发展改革委; absent when nothing is left out
 * @param role its part
 */
public record ResponsibleBody(String written, @Nullable String resolved, Role role) {

    /**
     * Checks.
     *
     * @param written its name as written
     * @param resolved its name with the prefix that a list leaves out
     * @param role its part
     * @throws IllegalArgumentException when written or role is null
     */
    public ResponsibleBody {
        Required.part(written, "ResponsibleBody", "written");
        Required.part(role, "ResponsibleBody", "role");
    }

    /** The part of a body in a task. */
    public enum Role {
        /** Responsible for it; the text makes no difference between the bodies (责任单位, 负责). */
        RESPONSIBLE,
        /** Leads (牵头单位, 主办单位). */
        LEAD,
        /** Cooperates (配合单位, 协办单位, 参与). */
        COOPERATING,
        /** Guides those who do it (指导单位). */
        GUIDING
    }

    /**
     * The name in full as far as the text says.
     *
     * @return {@link #resolved()} where there is one, otherwise {@link #written()}
     */
    public String name() {
        return resolved == null ? written : resolved;
    }
}
