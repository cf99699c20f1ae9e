package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** The page that the model writes for people. Goes out as it is written. */
@Component
class HtmlResult extends AbstractHttpMessageConverter<ParseResult> {

    HtmlResult() {
        super(UTF_8, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ParseResult.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ParseResult readInternal(Class<? extends ParseResult> type, HttpInputMessage input) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void writeInternal(ParseResult result, HttpOutputMessage output) throws IOException {
        HtmlForm.write(result.issue(), result.findings(), output.getBody());
    }
}
