package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port of this machine, and a client of it. */
final class Server implements AutoCloseable {

    private static final String BOUNDARY = "----jianbao";

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Starts the service, with options such as {@code --jianbao.body-time=2s}. */
    Server(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--server.port=0";
        context = SpringApplication.run(Application.class, all);
    }

    static String sample() throws IOException {
        return Files.readString(Path.of("..", "cli", "samples", "juece-cankao.txt"), UTF_8);
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> post(String type, String accept, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/issues"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(body)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> text(byte[] text, String accept) throws IOException, InterruptedException {
        return post("text/plain", accept, BodyPublishers.ofByteArray(text));
    }

    HttpResponse<String> file(String field, byte[] file, String accept) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"a.txt\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return post("multipart/form-data; boundary=" + BOUNDARY, accept, body);
    }

    @Override
    public void close() {
        context.close();
    }
}
