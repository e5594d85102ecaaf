package dev.gatewright.yaml;

import java.util.Optional;

/** What stands before a node's content: its anchor, and its tag when it has one or needs one. */
final class Properties {

    private Properties() {}

    /** Anchor and tag, parted by a blank, "" without any. */
    static String of(Node node) {
        Optional<String> anchor = node.decor().anchor();
        Optional<String> written = node.decor().tag();
        String tag = written.isPresent() ? written.get() : needed(node);
        if (anchor.isEmpty()) {
            return tag;
        }
        return tag.isEmpty() ? "&" + anchor.get() : "&" + anchor.get() + " " + tag;
    }

    /** A scalar whose text alone would be read as another type says its type. */
    private static String needed(Node node) {
        if (!(node instanceof Scalar scalar) || scalar.isString() || scalar.isNull()) {
            return "";
        }
        if (CoreSchema.typeOf(scalar.text()) == scalar.type()) {
            return "";
        }
        return switch (scalar.type()) {
            case BOOLEAN -> "!!bool";
            case INTEGER -> "!!int";
            default -> "!!float";
        };
    }
}
