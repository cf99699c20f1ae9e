package io.github.jianbao.model;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads a place as people write it: 第三条第二款第（一）项, 第12条之一, （一）项. */
final class ProvisionPath {

    private static final String UNITS = "编章节条款项目";

    private final String path;
    private int at;

    private ProvisionPath(String path) {
        this.path = path;
    }

    static List<Step> parse(String path) {
        ProvisionPath reader = new ProvisionPath(path);
        List<Step> steps = new ArrayList<>();
        reader.blanks();
        while (reader.at < path.length()) {
            Step step = reader.step();
            if (!steps.isEmpty()
                    && step.level().compareTo(steps.get(steps.size() - 1).level()) <= 0) {
                throw new IllegalArgumentException("no deeper than the step before it, at " + reader.at + ": " + path);
            }
            steps.add(step);
            reader.blanks();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no provision: " + path);
        }
        return steps;
    }

    private Step step() {
        skip("第");
        boolean bracket = skip("（(");
        long read = at < path.length() ? HanNumerals.read(path, at, path.length()) : -1;
        if (read < 0 || HanNumerals.value(read) < 1) {
            throw refused("a number");
        }
        at = HanNumerals.end(read);
        if (bracket && !skip("）)")) {
            throw refused("a closing bracket");
        }
        blanks();
        int unit = at < path.length() ? UNITS.indexOf(path.charAt(at)) : -1;
        if (unit < 0) {
            throw refused("one of " + UNITS);
        }
        at++;
        return new Step(Level.values()[unit], Base.START, HanNumerals.value(read), branch());
    }

    private int branch() {
        int before = at;
        if (skip("之") && at < path.length()) {
            long read = HanNumerals.read(path, at, path.length());
            if (read >= 0) {
                at = HanNumerals.end(read);
                return HanNumerals.value(read);
            }
        }
        at = before;
        return 0;
    }

    private boolean skip(String any) {
        blanks();
        boolean there = at < path.length() && any.indexOf(path.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    private void blanks() {
        while (at < path.length() && Chars.isBlank(path.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException refused(String wanted) {
        return new IllegalArgumentException("no provision, " + wanted + " is missing at " + at + ": " + path);
    }
}
