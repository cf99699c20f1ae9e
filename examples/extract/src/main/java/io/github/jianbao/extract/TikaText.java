package io.github.jianbao.extract;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.ExtractException.Reason;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of old Word files (.doc, .rtf) and of HTML through Tika, which brings its guards against bombs along. */
final class TikaText {

    private static final Parser PARSER = new AutoDetectParser(new OfficeParser(), new RTFParser(), new JSoupParser());

    private TikaText() {}

    static Extracted read(Extracted.Type type, byte[] bytes) throws ExtractException {
        String name = type == Extracted.Type.WORD ? "Word" : type.name();
        BlockText text = new BlockText(type == Extracted.Type.WORD, Extractor.MOST_CHARACTERS);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            PARSER.parse(in, text, new Metadata(), context());
        } catch (EncryptedDocumentException e) {
            throw new ExtractException(Reason.ENCRYPTED, "is a " + name + " file that opens with a password only", e);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw Extractor.tooMuchText();
            }
            throw new ExtractException(Reason.DAMAGED, "is a damaged " + name + " file", e);
        }
        if (text.toString().isBlank()) {
            throw new ExtractException(Reason.NO_TEXT, "is a " + name + " file without text: pictures only?");
        }
        return Extracted.unpaged(type, SourceText.of(text.toString()));
    }

    /** The text of the document alone: no running heads, nothing deleted, nothing of the files inside it. */
    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        // the usual one drops br, and two lines become one
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(OfficeParserConfig.class, office);
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
