package io.github.jianbao.service;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Takes in one body as its bytes come, then hands the request on. */
final class Reception implements ReadListener, AsyncListener, Gate.Visitor {

    /** A body that is too large is read up to here, so that the caller hears why. */
    private static final long MOST_IGNORED = 32L << 20;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Limits limits;
    private final Body body;
    private final Gate gate;
    private final ScheduledThreadPoolExecutor clock;
    private final AsyncContext async;
    private final ServletInputStream in;

    private @Nullable ScheduledFuture<?> deadline;
    private long size;
    private @Nullable HttpStatus refusal;
    private boolean answered;
    private boolean inside;
    private boolean over;

    Reception(
            HttpServletRequest request,
            ServletResponse response,
            Limits limits,
            Body body,
            Gate gate,
            ScheduledThreadPoolExecutor clock) {
        this.request = request;
        this.response = (HttpServletResponse) response;
        this.limits = limits;
        this.body = body;
        this.gate = gate;
        this.clock = clock;
        try {
            this.in = request.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.async = request.startAsync(new ReceivedRequest(request, body, limits), response);
    }

    void start() {
        async.setTimeout(0);
        async.addListener(this);
        deadline = clock.schedule(this::late, limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS);
        in.setReadListener(this);
    }

    @Override
    public synchronized void onDataAvailable() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (!answered && in.isReady()) {
            int read = in.read(buffer);
            if (read < 0) {
                return;
            }
            size += read;
            if (refusal == null) {
                take(buffer, read);
            } else if (size > MOST_IGNORED) {
                refuse(refusal);
            }
        }
    }

    private void take(byte[] buffer, int length) {
        if (size > limits.largestRequest().toBytes()) {
            refusal = HttpStatus.CONTENT_TOO_LARGE;
        } else if (!body.add(buffer, length)) {
            refusal = HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (refusal != null) {
            body.release();
        }
    }

    @Override
    public void onAllDataRead() {
        synchronized (this) {
            if (answered) {
                return;
            }
            if (refusal != null) {
                refuse(refusal);
                return;
            }
            answered = true;
            stopClock();
        }
        gate.enter(this);
    }

    private synchronized void late() {
        if (!answered) {
            refuse(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    @Override
    public boolean go() {
        synchronized (this) {
            if (over) {
                return false;
            }
            inside = true;
        }
        try {
            async.dispatch();
            return true;
        } catch (IllegalStateException e) {
            // the connection was lost while the request waited; end() has left the gate where it came first
            synchronized (this) {
                boolean left = over;
                inside = false;
                over = true;
                return left;
            }
        }
    }

    /** Refuses and closes the connection: what still comes on it is not read. */
    private void refuse(HttpStatus status) {
        answered = true;
        stopClock();
        body.release();
        try {
            response.setHeader("Connection", "close");
            if (status == HttpStatus.SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", "5");
            }
            Problem.write(status.value(), status.getReasonPhrase(), reason(status), response);
        } catch (IOException e) {
            request.getServletContext().log("a refusal did not arrive: " + e.getMessage());
        } finally {
            async.complete();
        }
    }

    private String reason(HttpStatus status) {
        return switch (status) {
            case CONTENT_TOO_LARGE -> Refusal.tooLargeReason(limits.largest());
            case SERVICE_UNAVAILABLE -> "Too many texts are being sent.";
            default -> "The body did not come within " + limits.bodyTime().toSeconds() + " seconds.";
        };
    }

    private void stopClock() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    /** However the request ended, what it held is free. */
    private void end() {
        boolean leaves;
        synchronized (this) {
            leaves = inside && !over;
            over = true;
            answered = true;
            stopClock();
        }
        body.release();
        if (leaves) {
            gate.leave();
        }
    }
}
