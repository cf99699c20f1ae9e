package io.github.jianbao.archive;

import java.io.IOException;

/** The tables are not what this program wrote: nothing may be added to them. */
final class DamagedArchive extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedArchive(String what) {
        super(what + ". Nothing was added; fill a new archive");
    }
}
