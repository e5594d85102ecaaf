package dev.gatewright.project;

import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param path where it is
 * @param name what its reader calls it, with {@code /} between its parts
 * @param bytes what it holds
 * @param reading what was found in it
 */
public record SourceFile(Path path, String name, byte[] bytes, Reading reading) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String WORKFLOWS = ".github/workflows/";

    /** Beyond any limit of GitHub's, and still within the memory of any machine. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    static SourceFile read(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path, name, in);
        }
    }

    static SourceFile read(Path path, String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("it holds more than 64 MB, and GitHub reads 1 MB");
        }
        return new SourceFile(path, name, bytes, Yaml.read(name, bytes));
    }

    /**
     * All of the file, with the byte order mark that it may have.
     *
     * @return what is to be written
     */
    public String content() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * A text as this file would have it: with its line breaks, as the first of them is, and its byte order mark.
     *
     * @param text a text with line feeds
     * @return what is to be written
     */
    public String inItsForm(String text) {
        String before = content();
        int end = before.indexOf('\n');
        boolean windows = end > 0 && before.charAt(end - 1) == '\r';
        return marked(windows ? text.replace("\n", "\r\n") : text);
    }

    private String marked(String text) {
        return content().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text;
    }

    /**
     * The file as it would be with another text; nothing is written.
     *
     * @param text the text
     * @return the file, read from the text
     */
    public SourceFile withText(String text) {
        byte[] other = marked(text).getBytes(StandardCharsets.UTF_8);
        return new SourceFile(path, name, other, Yaml.read(name, other));
    }

    /**
     * The file's text, in which places count: without a byte order mark.
     *
     * @return its text, with replacements for what is no UTF-8
     */
    public String text() {
        String text = content();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * What the file holds.
     *
     * @return its tree; nothing where it couldn't be read
     */
    public Node tree() {
        return reading.root().orElseGet(Scalar::ofNull);
    }

    /**
     * Whether it is an action: by its folder and its name, or where those say nothing, by what it holds.
     *
     * @return true for an action
     */
    public boolean isAction() {
        if (isInWorkflows()) {
            return false;
        }
        String file = fileName();
        return file.equals("action.yml") || file.equals("action.yaml") || has("runs") && !has("jobs");
    }

    /**
     * Whether it is a workflow or an action at all. Other YAML files lie in the same folders.
     *
     * @return false for a file that can be read and is neither
     */
    public boolean isMeant() {
        return isAction() || isInWorkflows() || !reading.isReadable() || has("jobs") || has("on");
    }

    /**
     * The file's own name.
     *
     * @return the last part of its path
     */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The folder of the repository that a file belongs to, as far as its name shows: before {@code .github/}, else its own. */
    static String repository(String name) {
        int at = ("/" + name).lastIndexOf("/.github/");
        return at >= 0 ? name.substring(0, at) : folder(name);
    }

    /**
     * The file's folder.
     *
     * @return its path without its name; "" for the working directory
     */
    public String folder() {
        return folder(name);
    }

    private static String folder(String name) {
        int at = name.lastIndexOf('/');
        return at < 0 ? "" : name.substring(0, at);
    }

    private boolean isInWorkflows() {
        return path.toString().replace('\\', '/').contains("/" + WORKFLOWS);
    }

    private boolean has(String key) {
        return reading.root()
                .flatMap(SourceFile::mapping)
                .filter(mapping -> mapping.has(key))
                .isPresent();
    }

    private static Optional<Mapping> mapping(Node node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** Two are the same when they are one file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
