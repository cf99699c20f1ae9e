package io.github.jianbao.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a request may take.
 *
 * @param largest the largest text
 * @param largestRequest the largest body, multipart frame included
 * @param bodies bytes of all bodies together that are coming in or wait
 * @param atOnce requests that are worked on at once
 * @param bodyTime the time that a whole body may take to come in
 * @param answerTime the time that a whole answer may take
 */
@ConfigurationProperties("jianbao")
record Limits(
        DataSize largest,
        DataSize largestRequest,
        DataSize bodies,
        int atOnce,
        Duration bodyTime,
        Duration answerTime) {}
