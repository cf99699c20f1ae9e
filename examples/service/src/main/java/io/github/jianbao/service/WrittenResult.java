package io.github.jianbao.service;

import io.github.jianbao.parser.ParseResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** A result in one of its written forms; results go out and never come in. */
abstract class WrittenResult extends AbstractHttpMessageConverter<ParseResult> {

    WrittenResult(MediaType type) {
        super(type);
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
}
