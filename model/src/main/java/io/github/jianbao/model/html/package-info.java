/**
 * An issue as one self-contained page for people: contents at the side, anchors on every clause, duties as badges, page breaks
 * and findings on demand, a search box; for the screen, light or dark, wide or narrow, and for paper. It loads nothing and
 * sends nothing: its own policy forbids both.
 */
@NullMarked
package io.github.jianbao.model.html;

import org.jspecify.annotations.NullMarked;
