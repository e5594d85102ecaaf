package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the printers ask of a node before they write it. */
final class Nodes {

    /** Beyond it a sequence without a style goes block. */
    private static final int WIDTH = 100;

    /** What reads as a word even in quotes, such as a version. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]+");

    private Nodes() {}

    /** The node's YAML without the last line break. */
    static String text(Node node) {
        String text = Yaml.print(node);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    static int size(Node collection) {
        return collection instanceof Mapping mapping
                ? mapping.entries().size()
                : ((Sequence) collection).items().size();
    }

    /** Whether this is what YAML makes of a template's <code>{{ name }}</code>, which must come back as it was. */
    static boolean isPlaceholder(Mapping mapping) {
        return size(mapping) == 1
                && mapping.entries().get(0).key() instanceof Mapping
                && isInvisible(mapping.entries().get(0).value())
                && !mapping.entries().get(0).value().decor().layout().colon();
    }

    static Node last(Node collection) {
        int last = size(collection) - 1;
        return collection instanceof Mapping mapping
                ? mapping.entries().get(last).value()
                : ((Sequence) collection).items().get(last);
    }

    /** The node as text: a scalar, or what is known of one. */
    static Scalar scalar(Node node) {
        return node instanceof Deferred deferred
                ? new Scalar(deferred.text().provisional(), Scalar.Type.STRING, deferred.decor())
                : (Scalar) node;
    }

    static List<String> above(Mapping.Entry entry) {
        return joined(entry.key().decor().before(), entry.value().decor().before());
    }

    static List<String> joined(List<String> first, List<String> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Whether no content is written for it. */
    static boolean isEmpty(Node node) {
        return node instanceof Scalar scalar && scalar.isNull() && scalar.text().isEmpty();
    }

    /** Whether nothing at all is written for it. */
    static boolean isInvisible(Node node) {
        return isEmpty(node) && Properties.of(node).isEmpty();
    }

    /** Whether the node is written as a block collection when it starts at a column. */
    static boolean isBlock(Node node, int column) {
        if (!(node instanceof Mapping || node instanceof Sequence) || size(node) == 0) {
            return false;
        }
        @Nullable Style style = node.decor().style().orElse(null);
        if (style == Style.FLOW || style == Style.BLOCK) {
            return style == Style.BLOCK;
        }
        return node instanceof Mapping || !isShort((Sequence) node, column);
    }

    /** Whether a sequence consists of a few words. */
    private static boolean isShort(Sequence sequence, int column) {
        if (!sequence.decor().after().isEmpty()) {
            return false;
        }
        int width = column + 2 * sequence.items().size();
        for (Node item : sequence.items()) {
            String word = word(item);
            width += word.length();
            if (word.isEmpty() || width > WIDTH) {
                return false;
            }
        }
        return true;
    }

    /** A plain scalar, or a word in quotes, without any comment, anchor or tag as it is written, else "". */
    private static String word(Node item) {
        Decor decor = item.decor();
        boolean bare = decor.before().isEmpty()
                && decor.beside().isEmpty()
                && Properties.of(item).isEmpty();
        if (!bare || !(item instanceof Scalar || item instanceof Deferred)) {
            return "";
        }
        Scalar scalar = scalar(item);
        Spelling spelling = Speller.FLOW.spell(scalar);
        boolean plain = spelling.first().equals(scalar.text());
        return plain || WORD.matcher(scalar.text()).matches() ? spelling.first() : "";
    }

    /** Whether a block collection can start on the line of its dash. */
    static boolean isCompact(Node node, int column) {
        Decor decor = node.decor();
        return isBlock(node, column)
                && decor.beside().isEmpty()
                && decor.layout().within().isEmpty()
                && Properties.of(node).isEmpty();
    }

    private static boolean isBlockScalar(Node key) {
        @Nullable Style style = key.decor().style().orElse(null);
        return (style == Style.LITERAL || style == Style.FOLDED)
                && Speller.VALUE.spell(scalar(key)).block();
    }

    /** Whether a key needs no question mark. */
    static boolean isShortKey(Node key) {
        if (key instanceof Alias) {
            return key.decor().layout().within().isEmpty();
        }
        if (!key.decor().layout().within().isEmpty() || isBlock(key, 0)) {
            return false;
        }
        return key instanceof Scalar || key instanceof Deferred
                ? !isBlockScalar(key) && Speller.KEY.spell(scalar(key)).fitsAKey()
                : Spelling.ofLines(FlowPrinter.onOneLine(key).lines().toList()).fitsAKey();
    }
}
