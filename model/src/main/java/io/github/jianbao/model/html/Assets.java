package io.github.jianbao.model.html;

import io.github.jianbao.model.picture.OutlinePicture;
import io.github.jianbao.model.picture.Resources;
import io.github.jianbao.model.sink.Sha256;

/** Style sheet and script of the page, and the policy that allows these two and nothing else. */
final class Assets {

    static final String STYLE = Resources.read(Assets.class, "page.css") + OutlinePicture.style();
    static final String SCRIPT = Resources.read(Assets.class, "page.js");
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(Sha256.base64(STYLE), Sha256.base64(SCRIPT));

    private Assets() {}
}
