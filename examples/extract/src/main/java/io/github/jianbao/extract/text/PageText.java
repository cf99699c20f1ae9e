package io.github.jianbao.extract.text;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Reads the pages that are pictures: character recognition (OCR) of one's own choice. */
@FunctionalInterface
public interface PageText {

    /** Reads nothing: pages without text stay so, and are named among what is left out. */
    PageText NONE = (page, image) -> "";

    /**
     * Reads one page.
     *
     * @param page its number, from 1
     * @param image the page as a picture in grey, 300 dots per inch or less
     * @return its lines, each ended by {@code \n}; empty where there are none
     * @throws IOException when it cannot be read; the file is given up
     */
    String read(int page, BufferedImage image) throws IOException;
}
