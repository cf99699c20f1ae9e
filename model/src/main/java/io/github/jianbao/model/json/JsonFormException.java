package io.github.jianbao.model.json;

import io.github.jianbao.core.check.Required;
import java.io.IOException;

/** The input is no JSON, or not the JSON of what is read: an issue, the profile of a house, of a version that can be read. */
public final class JsonFormException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Something is wrong with the content.
     *
     * @param message what
     */
    public JsonFormException(String message) {
        super(Required.argument(message, "message"));
    }

    /**
     * Something is wrong with the content.
     *
     * @param message what, and where
     * @param cause who said so
     */
    public JsonFormException(String message, Throwable cause) {
        super(Required.argument(message, "message"), Required.argument(cause, "cause"));
    }
}
