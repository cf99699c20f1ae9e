package io.github.jianbao.archive;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of texts and all folders in it. Files are named by their path in the folder; those whose names start with a dot or
 * an underscore, or lie in such a folder, are left alone.
 *
 * @param files the files, sorted
 * @param unreadable folders that could not be listed, with the reason
 */
record Folder(List<String> files, Map<String, String> unreadable) {

    static Folder list(FileSystem system, Path root) throws IOException {
        Path top = system.resolvePath(root);
        if (!system.getFileStatus(top).isDirectory()) {
            throw new IOException(root + ": is a file, not a folder");
        }
        List<String> files = new ArrayList<>();
        Map<String, String> unreadable = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(top));
        while (!folders.isEmpty()) {
            Path folder = folders.remove();
            if (!seen.add(real(folder))) {
                unreadable.put(name(top, folder), "is a link to a folder that is read under another name");
                continue;
            }
            FileStatus[] inside;
            try {
                inside = system.listStatus(folder);
            } catch (IOException e) {
                if (folder.equals(top)) {
                    throw e;
                }
                unreadable.put(name(top, folder), "folder cannot be listed: " + Reasons.of(e));
                continue;
            }
            for (FileStatus status : Arrays.asList(inside)) {
                char first = status.getPath().getName().charAt(0);
                if (first == '.' || first == '_') {
                    continue;
                }
                if (status.isDirectory()) {
                    folders.add(status.getPath());
                } else {
                    files.add(name(top, status.getPath()));
                }
            }
        }
        Collections.sort(files);
        return new Folder(files, unreadable);
    }

    /** Where a folder really stands: a link may lead back to a folder around it. */
    private static String real(Path folder) throws IOException {
        return "file".equals(folder.toUri().getScheme())
                ? java.nio.file.Path.of(URI.create(folder.toUri().toASCIIString()))
                        .toRealPath()
                        .toUri()
                        .toString()
                : folder.toString();
    }

    private static String name(Path top, Path path) {
        return top.toUri().relativize(path.toUri()).getPath();
    }
}
