package io.github.jianbao.service;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.jspecify.annotations.Nullable;

/** A request whose body is here. Its parts are read by Tomcat's own reader, from memory; nothing goes to the disk. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private static final int MOST_PARTS = 20;

    private final Body body;
    private final Limits limits;
    private @Nullable ServletInputStream stream;
    private @Nullable List<Part> parts;

    ReceivedRequest(HttpServletRequest request, Body body, Limits limits) {
        super(request);
        this.body = body;
        this.limits = limits;
    }

    @Override
    public ServletInputStream getInputStream() {
        if (stream == null) {
            stream = new Received(body.open());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        if (parts == null) {
            parts = read();
        }
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        return getParts().stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Part> read() throws IOException {
        FileUpload upload = new FileUpload();
        int most = (int) limits.largestRequest().toBytes();
        File nowhere = new File(System.getProperty("java.io.tmpdir"));
        upload.setFileItemFactory(new DiskFileItemFactory(most, nowhere));
        upload.setFileSizeMax(limits.largest().toBytes());
        upload.setFileCountMax(MOST_PARTS);
        try {
            List<Part> read = new ArrayList<>();
            for (FileItem item : upload.parseRequest(new Frame())) {
                read.add(new ApplicationPart(item, nowhere));
            }
            return read;
        } catch (FileUploadException e) {
            throw new IOException(e);
        }
    }

    /** Nothing here is asked by parameters, and the container would look for them in the body. */
    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    /** The multipart frame, for its reader. */
    private final class Frame implements UploadContext {
        @Override
        public @Nullable String getCharacterEncoding() {
            return ReceivedRequest.this.getCharacterEncoding();
        }

        @Override
        public @Nullable String getContentType() {
            return ReceivedRequest.this.getContentType();
        }

        @Override
        public InputStream getInputStream() {
            return body.open();
        }

        @Override
        public long contentLength() {
            return body.size();
        }
    }

    /** Bytes that are here already. */
    private static final class Received extends ServletInputStream {
        private final InputStream in;
        private boolean finished;

        Received(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            finished |= b < 0;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            finished |= read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is read already");
        }
    }
}
