package dev.gatewright.yaml;

/**
 * A string whose text is known only later, because it mentions something that has no name yet.
 *
 * @param text what will be the text
 * @param decor its looks
 */
public record Deferred(Text text, Decor decor) implements Node {

    /** A text in the making; whoever knows what it mentions turns it into a {@link Scalar}. */
    public interface Text {

        /**
         * The text as far as it is known, for people who debug.
         *
         * @return the text, with stand-ins for what has no name yet
         */
        String provisional();
    }

    @Override
    public Deferred withDecor(Decor other) {
        return new Deferred(text, other);
    }

    /** The node's YAML, without the last line break. */
    @Override
    public String toString() {
        return Nodes.text(this);
    }
}
