package io.github.jianbao.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * What a Word file takes its styles, its page and its heads and feet from: the layout of GB/T 9704 that this module brings, or an
 * institution's own template (.dotx, .docx). Its text is left out.
 */
public final class WordTemplate {

    /** The layout of GB/T 9704-2012. */
    public static final WordTemplate GBT9704 = new WordTemplate("GB/T 9704", Parts.zipped());

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final String MAIN_WITH_MACROS = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
    private static final String DOCUMENT_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final Set<String> MAINS = Set.of(MAIN, MAIN_WITH_MACROS, DOCUMENT_WITH_MACROS);
    private static final String MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

    private final String name;
    private final byte[] bytes;

    private WordTemplate(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a template.
     *
     * @param file a .dotx or .docx file
     * @return the template
     * @throws IOException when it cannot be read or is no Word file
     */
    public static WordTemplate read(Path file) throws IOException {
        WordTemplate template = new WordTemplate(file.toString(), Files.readAllBytes(file));
        template.open().close();
        return template;
    }

    /** {@return what messages call it} */
    String name() {
        return name;
    }

    /** {@return a document with its styles, page, heads and feet; the body is as the template has it} */
    XWPFDocument open() throws IOException {
        try {
            OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes));
            String type = XWPFRelation.DOCUMENT.getContentType();
            for (PackagePart part : List.copyOf(pack.getParts())) {
                if (MAINS.contains(part.getContentType())) {
                    part.getRelationshipsByType(MACROS).forEach(macros -> part.removeRelationship(macros.getId()));
                }
            }
            for (String main : MAINS) {
                pack.replaceContentType(main, type);
            }
            return new XWPFDocument(pack);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException e) {
            throw new IOException(name + ": is not a Word template (.dotx, .docx)", e);
        }
    }

    /** The parts of the layout, which stand as files among the resources. */
    private static final class Parts {

        private static final String TYPES = "[Content_Types].xml";
        private static final List<String> NAMES = List.of(
                TYPES,
                "_rels/.rels",
                "docProps/core.xml",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/settings.xml",
                "word/fontTable.xml",
                "word/footer1.xml",
                "word/footer2.xml");

        private static byte[] zipped() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : NAMES) {
                    zip.putNextEntry(new ZipEntry(name));
                    // brackets in names of resources are trouble for some tools
                    zip.write(part(name.equals(TYPES) ? "content-types.xml" : name));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return out.toByteArray();
        }

        private static byte[] part(String name) throws IOException {
            try (InputStream in = WordTemplate.class.getResourceAsStream("gbt9704/" + name)) {
                return Objects.requireNonNull(in, name).readAllBytes();
            }
        }
    }
}
