package dev.gatewright.yaml;

import java.util.List;

/** Text to tree and back. */
public final class Yaml {

    private Yaml() {}

    /**
     * The YAML of a tree. Lines end with LF, the last one included; the same tree gives the same text everywhere.
     *
     * <p>Where a node's {@link Decor} asks for no style: mappings and sequences are blocks, indented by two (sequences under
     * their key too), but a short list of plain words goes {@code [a, b]}; text of several lines is a literal block; other text
     * is plain, and in single quotes where a reader of YAML 1.1 or 1.2 would take it for something else; a null is left out.
     *
     * @param root the tree
     * @return its text
     */
    public static String print(Node root) {
        return print(Document.of(root));
    }

    /**
     * The YAML of a document, see {@link #print(Node)}.
     *
     * @param document the document
     * @return its text
     */
    public static String print(Document document) {
        return print(List.of(document));
    }

    /**
     * The YAML of the documents of a stream, parted by {@code ---}.
     *
     * @param documents the documents, in order
     * @return their text
     */
    public static String print(List<Document> documents) {
        return YamlPrinter.print(documents);
    }
}
