package io.github.jianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of files, of whatever bytes they are. Java decodes arguments, and encodes names of files, in the charset of the locale; where
 * that is ASCII, a Chinese name is lost. So names are UTF-8 here, and a byte that is no UTF-8 is the surrogate U+DC80 to U+DCFF.
 */
final class FileNames {

    private static final Path GIVEN = Path.of("/proc/self/cmdline");
    private static final Path CURRENT = Path.of("/proc/self/cwd");
    private static final int NO_UTF_8 = 0xDC00;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileNames() {}

    /** The arguments as they were given, where the system tells (Linux); otherwise as Java decoded them. */
    static String[] arguments(String[] decoded) {
        List<byte[]> given;
        try {
            given = Files.isReadable(GIVEN) ? parts(Files.readAllBytes(GIVEN)) : List.of();
        } catch (IOException e) {
            return decoded;
        }
        if (given.size() < decoded.length) {
            return decoded;
        }
        String[] names = given.subList(given.size() - decoded.length, given.size()).stream()
                .map(FileNames::name)
                .toArray(String[]::new);
        for (int at = 0; at < names.length; at++) {
            if (isAscii(names[at]) && !names[at].equals(decoded[at])) {
                return decoded;
            }
        }
        return names;
    }

    /**
     * The file of a name.
     *
     * @throws NoSuchFileException where no file can have that name
     */
    static Path path(String name) throws NoSuchFileException {
        try {
            return File.separatorChar == '/' ? ofBytes(name) : Path.of(name);
        } catch (IllegalArgumentException e) {
            throw new NoSuchFileException(name);
        }
    }

    /** The name of a file in a folder. */
    static String in(String folder, String name) {
        return folder.isEmpty() || folder.endsWith("/") || folder.endsWith(File.separator)
                ? folder + name
                : folder + File.separator + name;
    }

    /** The last part of a name. */
    static String last(String name) {
        int end = name.length();
        while (end > 1 && isSeparator(name.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && !isSeparator(name.charAt(from - 1))) {
            from--;
        }
        return name.substring(from, end);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == File.separatorChar;
    }

    /** A path of exactly the bytes: only that of an address is taken byte by byte. */
    private static Path ofBytes(String name) {
        if (name.isEmpty()) {
            return Path.of(name);
        }
        StringBuilder address = new StringBuilder("file:///");
        for (byte b : bytes(name)) {
            if (b == '/') {
                address.append('/');
            } else {
                address.append('%').append(HEX.toHexDigits(b));
            }
        }
        Path rooted = Path.of(URI.create(address.toString()));
        return name.startsWith("/") || rooted.getNameCount() == 0
                ? rooted
                : current().resolve(rooted.subpath(0, rooted.getNameCount()));
    }

    /** The current folder, whose name may be as foreign to the locale. */
    private static Path current() {
        try {
            return Files.isSymbolicLink(CURRENT) ? Files.readSymbolicLink(CURRENT) : Path.of("");
        } catch (IOException e) {
            return Path.of("");
        }
    }

    private static List<byte[]> parts(byte[] all) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == 0) {
                parts.add(Arrays.copyOfRange(all, from, at));
                from = at + 1;
            }
        }
        return parts;
    }

    private static String name(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        while (result.isError()) {
            for (int left = result.length(); left > 0; left--) {
                out.put((char) (NO_UTF_8 | in.get() & 0xFF));
            }
            result = utf8.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static byte[] bytes(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < name.length(); ) {
            int c = name.codePointAt(at);
            int end = at + Character.charCount(c);
            if ((c & ~0xFF) == NO_UTF_8) {
                bytes.write(c & 0xFF);
            } else {
                bytes.writeBytes(name.substring(at, end).getBytes(StandardCharsets.UTF_8));
            }
            at = end;
        }
        return bytes.toByteArray();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
