package io.github.jianbao.cli;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;

/**
 * What a command does something with.
 *
 * @param index of the FILE on the command line, from 0
 * @param input the FILE
 * @param hints what is known of its lines
 * @param parser what read it
 * @param result what was read
 */
record Job(int index, Input input, LayoutHints hints, BulletinParser parser, ParseResult result) {}
