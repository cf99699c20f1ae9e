package io.github.jianbao.service;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What Tomcat refuses before Spring hears of it, and what nobody answered, are problems as well. */
public class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        try {
            Headers.set(response.getResponse(), "/");
            Problem.write(status, title, detail(status, request), response.getResponse());
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("a problem was not sent", e);
        }
    }

    private static String detail(int status, Request request) {
        return switch (status) {
            case 400 -> "The request is malformed.";
            case 404 -> "There is nothing here.";
            case 405 -> "Method '" + request.getMethod() + "' is not supported.";
            default ->
                status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "The request is refused." : "Something went wrong.";
        };
    }
}
