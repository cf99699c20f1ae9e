package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.model.akn.AknForm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Akoma Ntoso of every text of the corpus against the schema that lies beside the corpus. */
class AknCorpusTest {

    @Test
    void everyTextIsValid() throws IOException, SAXException {
        Path file = Corpus.folder().resolveSibling("schemas").resolve("akomantoso30.xsd");
        assumeTrue(Files.exists(file), "skipped: there is no schema of Akoma Ntoso at " + file);
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
        for (Path text : Corpus.texts(Corpus.folder())) {
            StringBuilder xml = new StringBuilder();
            AknForm.write(Corpus.parse(text).issue(), xml);
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml.toString()))))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }
}
