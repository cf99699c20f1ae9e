package io.github.jianbao.extract.text;

/** Hears how far a file is read, and may stop it. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing, stops nothing. */
    Progress NONE = (done, total) -> true;

    /**
     * Called after each page of a PDF or OFD file, and now and then in a Word file.
     *
     * @param done pages read; paragraphs, where there are no pages
     * @param total pages of the file; 0 where that is not known
     * @return false to stop: the extraction ends with {@link ExtractException.Reason#CANCELLED}
     */
    boolean goOn(int done, int total);
}
