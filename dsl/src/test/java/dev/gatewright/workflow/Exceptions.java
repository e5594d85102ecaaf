package dev.gatewright.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where GitHub's documentation or behaviour differs from its schema; an entry that no longer fires is a failure. */
final class Exceptions {

    private record Entry(String path, String what, String reason) {}

    private final List<Entry> entries;
    private final Set<Entry> fired = new TreeSet<>(Comparator.comparing(Entry::toString));

    private Exceptions(List<Entry> entries) {
        this.entries = entries;
    }

    static Exceptions read(String resource) {
        try (InputStream stream = Exceptions.class.getResourceAsStream(resource)) {
            return new Exceptions(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new Entry(cells[0], cells[1], cells[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean cover(String path, String what) {
        return entries.stream()
                .filter(entry -> entry.path().equals(path) && entry.what().equals(what))
                .peek(fired::add)
                .findFirst()
                .isPresent();
    }

    List<String> stale() {
        return entries.stream()
                .filter(entry -> !fired.contains(entry))
                .map(entry -> entry.path() + ": the exception for " + entry.what() + " fires no more")
                .toList();
    }
}
