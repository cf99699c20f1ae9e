package io.github.jianbao.extract.web;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Omissions;
import io.github.jianbao.extract.text.TextBuilder;
import io.github.jianbao.extract.text.Watch;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of a file through one of Tika's parsers: that of the document alone, and nothing of the files inside it. */
final class TikaText {

    private TikaText() {}

    /** Reads a file, which is called by its kind where it cannot be read. */
    static Extracted read(Parser parser, Extracted.Type type, String kind, byte[] bytes, Watch watch)
            throws ExtractException {
        boolean html = type == Extracted.Type.HTML;
        TextBuilder out = new TextBuilder(watch);
        BlockText text = new BlockText(!html, html, out, watch);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, text, new Metadata(), context());
            text.end();
        } catch (EncryptedDocumentException e) {
            throw new ExtractException(Reason.ENCRYPTED, "is a " + kind + " file that opens with a password only", e);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            if (text.stopped() != null) {
                throw text.stopped();
            }
            // Tika wraps what its parsers throw, but not always
            throw new ExtractException(Reason.DAMAGED, "is a damaged " + kind + " file", e);
        }
        if (text.stopped() != null) {
            // some parsers go on after what stopped the text
            throw text.stopped();
        }
        return out.build(type, new Omissions(), "is a " + kind + " file without text: pictures only?");
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        // the usual one drops br, and two lines become one
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
