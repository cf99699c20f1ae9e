package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written file, to ask what its XML says. Names in paths have no prefixes: {@code //p[pPr/pStyle/@val='Title']}. */
final class Docx {

    private final byte[] bytes;
    private final Map<String, Document> parts = new TreeMap<>();

    private Docx(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), withoutPrefixes(zip.readAllBytes()));
                }
            }
        }
    }

    static Docx of(Issue issue) throws IOException {
        return of(issue, WordTemplate.GBT9704, new ArrayList<>());
    }

    static Docx of(Issue issue, WordTemplate template, List<String> notices) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordForm.write(issue, template, out, notices::add);
        Docx docx = new Docx(out.toByteArray());
        docx.isValid();
        return docx;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What a path of the body finds: text or attribute values. */
    List<String> body(String path) {
        return part("word/document.xml", path);
    }

    List<String> styles(String path) {
        return part("word/styles.xml", path);
    }

    List<String> part(String part, String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            NodeList found = (NodeList) xpath.evaluate(path, parts.get(part), XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                values.add(found.item(i).getTextContent());
            }
            return values;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Held to the schema of the file format, which comes with POI. */
    private void isValid() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            isValid(document.getDocument());
            isValid(document.getStyle());
            isValid(document.getSettings().getCTSettings());
        } catch (org.apache.xmlbeans.XmlException e) {
            throw new IOException(e);
        }
    }

    private static void isValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    private static Document withoutPrefixes(byte[] xml) throws IOException {
        String text = new String(xml, java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("(</?|\\s)\\w+:(?=\\w+[\\s=/>])", "$1");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
