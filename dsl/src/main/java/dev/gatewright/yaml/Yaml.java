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

    /**
     * Reads text as GitHub does: YAML 1.2 with the core schema. Whatever the text is, the answer is data.
     *
     * @param file the file's name, for the places of nodes and problems
     * @param text its text
     * @return documents and problems
     */
    public static Reading read(String file, String text) {
        return read(file, text, Limits.GITHUB);
    }

    /**
     * Reads text within other limits than GitHub's, see {@link #read(String, String)}.
     *
     * @param file the file's name
     * @param text its text
     * @param limits how much to read
     * @return documents and problems
     */
    public static Reading read(String file, String text, Limits limits) {
        return new Reader(file, limits).read(text);
    }

    /**
     * Reads the bytes of a file, which must be UTF-8, see {@link #read(String, String)}.
     *
     * @param file the file's name
     * @param bytes its content
     * @return documents and problems
     */
    public static Reading read(String file, byte[] bytes) {
        return read(file, bytes, Limits.GITHUB);
    }

    /**
     * Reads the bytes of a file within other limits than GitHub's, see {@link #read(String, byte[])}.
     *
     * @param file the file's name
     * @param bytes its content
     * @param limits how much to read
     * @return documents and problems
     */
    public static Reading read(String file, byte[] bytes, Limits limits) {
        return new Reader(file, limits).read(bytes);
    }
}
