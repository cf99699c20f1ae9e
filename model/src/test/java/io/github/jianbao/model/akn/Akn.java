package io.github.jianbao.model.akn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what was written, with the JDK's own tools. */
final class Akn {

    private Akn() {}

    static String xml(Issue issue) {
        StringBuilder out = new StringBuilder();
        try {
            AknForm.write(issue, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    static Document read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    /** The schema beside the corpus; the test is skipped, with a word that says so, where there is none. */
    static Schema schema() {
        String corpus = System.getenv("JIANBAO_CORPUS");
        assumeTrue(corpus != null, "skipped: JIANBAO_CORPUS is not set, there is no schema beside it");
        Path file = Path.of(corpus).resolveSibling("schemas").resolve("akomantoso30.xsd");
        assumeTrue(Files.exists(file), "skipped: there is no schema of Akoma Ntoso at " + file);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    static void validate(Schema schema, String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }
}
