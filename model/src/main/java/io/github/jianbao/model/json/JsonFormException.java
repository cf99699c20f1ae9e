package io.github.jianbao.model.json;

import java.io.IOException;

/** The input is no JSON, or not the JSON of an issue that this version can read. */
public final class JsonFormException extends IOException {

    private static final long serialVersionUID = 1L;

    JsonFormException(String message) {
        super(message);
    }

    JsonFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
