package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A connection that sends what no proper client would, or as slowly. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 120_000;

    private final Socket socket;

    Wire(Server server) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(1 << 12);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.setSoTimeout(PATIENCE);
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(UTF_8));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The head of a request that posts this many bytes. */
    static String post(long length) {
        return "POST /issues HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nAccept: application/json\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }

    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** All that comes until the other side closes. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    /** Takes what comes a little at a time; how many bytes it was until the other side gave up. */
    long sip(int bytes, long pause) throws IOException, InterruptedException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[bytes];
        long all = 0;
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all += read;
                Thread.sleep(pause);
            }
        } catch (java.net.SocketException e) {
            return all;
        }
        return all;
    }

    /** Is gone, without a good-bye. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
