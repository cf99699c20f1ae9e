package io.github.jianbao.service;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

/** An answer that must have gone out by some time: who takes it slower holds a thread for nothing. */
final class TimedResponse extends HttpServletResponseWrapper {

    private final long end;
    private @Nullable ServletOutputStream out;

    TimedResponse(HttpServletResponse response, Duration time) {
        super(response);
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Timed(super.getOutputStream(), end);
        }
        return out;
    }

    /** Looks at the time at each write. */
    private static final class Timed extends ServletOutputStream {
        private final ServletOutputStream out;
        private final long end;

        Timed(ServletOutputStream out, long end) {
            this.out = out;
            this.end = end;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new ClientAbortException("the answer is taken too slowly");
            }
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
