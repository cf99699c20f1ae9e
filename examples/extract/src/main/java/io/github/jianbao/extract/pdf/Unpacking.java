package io.github.jianbao.extract.pdf;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Refuses contents that unpack to too much, before PDFBox unpacks them into memory. */
final class Unpacking {

    private static final int STEP = 1 << 16;

    private final int most;
    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    Unpacking(int most) {
        this.most = most;
    }

    void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        boolean flate = !filters.isEmpty()
                && filters.stream()
                        .allMatch(name -> name == COSName.FLATE_DECODE || name == COSName.FLATE_DECODE_ABBREVIATION);
        if (!flate || !checked.add(stream)) {
            return;
        }
        byte[] step = new byte[STEP];
        long size = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size() && i < 4; i++) {
                in = new InflaterInputStream(in);
            }
            for (int read = in.read(step); read > 0 && size <= most; read = in.read(step)) {
                size += read;
            }
        } catch (ZipException | EOFException e) {
            // a damaged stream: PDFBox takes what it can get
        }
        if (size > most) {
            throw new ExtractException(Reason.TOO_LARGE, "is a PDF that unpacks beyond all measure");
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
