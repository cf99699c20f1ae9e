package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The page that the model writes for people. Goes out as it is written. */
@Component
class HtmlResult extends WrittenResult {

    HtmlResult() {
        super(MediaType.TEXT_HTML);
        setDefaultCharset(UTF_8);
    }

    @Override
    protected void writeInternal(ParseResult result, HttpOutputMessage output) throws IOException {
        HtmlForm.write(result.issue(), result.findings(), output.getBody());
    }
}
