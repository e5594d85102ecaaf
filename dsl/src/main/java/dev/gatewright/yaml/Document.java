package dev.gatewright.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tree with what stands around it in its file: the comments at the top and at the end, directives and markers. Lines are
 * comments, from their {@code #} on, and blank lines, as "".
 */
public final class Document {

    private final List<String> prologue;
    private final boolean marked;
    private final List<String> header;
    private final Node root;
    private final List<String> footer;
    private final @Nullable List<String> end;

    private Document(
            List<String> prologue,
            boolean marked,
            List<String> header,
            Node root,
            List<String> footer,
            @Nullable List<String> end) {
        this.prologue = prologue;
        this.marked = marked;
        this.header = header;
        this.root = Objects.requireNonNull(root, "root");
        this.footer = footer;
        this.end = end;
    }

    /**
     * A document that consists of a tree alone.
     *
     * @param root the tree
     * @return the document
     */
    public static Document of(Node root) {
        return new Document(List.of(), false, List.of(), root, List.of(), null);
    }

    /**
     * The lines above the marker {@code ---}: comments, blank lines and directives such as {@code %YAML 1.2}.
     *
     * @return the lines, in order
     */
    public List<String> prologue() {
        return prologue;
    }

    /**
     * Whether the document starts with the marker {@code ---}.
     *
     * @return true when it does
     */
    public boolean isMarked() {
        return marked;
    }

    /**
     * The comments at the top that belong to the file rather than to its first key: all down to the last blank line
     * above that key.
     *
     * @return the lines, in order
     */
    public List<String> header() {
        return header;
    }

    /**
     * The tree.
     *
     * @return its root, a null scalar for an empty document
     */
    public Node root() {
        return root;
    }

    /**
     * The comments behind the tree.
     *
     * @return the lines, in order
     */
    public List<String> footer() {
        return footer;
    }

    /**
     * The lines behind the marker {@code ...} that ends the document.
     *
     * @return the lines, empty without such a marker
     */
    public Optional<List<String>> end() {
        return Optional.ofNullable(end);
    }

    /**
     * The comments, wherever they stand.
     *
     * @return each comment from its {@code #} on, in no order that means anything
     */
    public List<String> comments() {
        return AllComments.in(this);
    }

    /**
     * The same document with other comments at the top.
     *
     * @param lines the lines
     * @return the document
     */
    public Document withHeader(List<String> lines) {
        return new Document(prologue, marked, List.copyOf(lines), root, footer, end);
    }

    /**
     * The same document around another tree.
     *
     * @param other the tree
     * @return the document
     */
    public Document withRoot(Node other) {
        return new Document(prologue, marked, header, other, footer, end);
    }

    /**
     * The same document with other comments behind the tree.
     *
     * @param lines the lines
     * @return the document
     */
    public Document withFooter(List<String> lines) {
        return new Document(prologue, marked, header, root, List.copyOf(lines), end);
    }

    Document marked() {
        return withStart(prologue, true);
    }

    Document withStart(List<String> lines, boolean marker) {
        return new Document(List.copyOf(lines), marker, header, root, footer, end);
    }

    Document withEnd(List<String> lines) {
        return new Document(prologue, marked, header, root, footer, List.copyOf(lines));
    }

    /** Two documents are equal when their trees are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Document that && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /** The document's YAML. */
    @Override
    public String toString() {
        return Yaml.print(this);
    }
}
