package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a node looks: where it was written, in which style, with which comments, under which anchor. Two nodes that differ
 * in their looks alone are equal, so all decors are equal to each other.
 */
public final class Decor {

    /** No looks at all: the printer chooses. */
    public static final Decor NONE = new Decor(Origin.unknown(), null, List.of(), null, List.of(), null, Layout.NONE);

    private final Origin origin;
    private final @Nullable Style style;
    private final List<String> before;
    private final @Nullable String beside;
    private final List<String> after;
    private final @Nullable String anchor;
    private final Layout layout;

    private Decor(
            Origin origin,
            @Nullable Style style,
            List<String> before,
            @Nullable String beside,
            List<String> after,
            @Nullable String anchor,
            Layout layout) {
        this.origin = origin;
        this.style = style;
        this.before = before;
        this.beside = beside;
        this.after = after;
        this.anchor = anchor;
        this.layout = layout;
    }

    /**
     * Looks that consist of a place alone.
     *
     * @param origin the place
     * @return the decor
     */
    public static Decor at(Origin origin) {
        return NONE.withOrigin(origin);
    }

    static Decor read(
            Origin origin, @Nullable Style style, List<String> before, @Nullable String anchor, Layout layout) {
        return new Decor(origin, style, before, null, List.of(), anchor, layout);
    }

    /**
     * Where the node was written.
     *
     * @return the place
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The style asked for.
     *
     * @return the style, empty when the printer may choose
     */
    public Optional<Style> style() {
        return Optional.ofNullable(style);
    }

    /**
     * The lines above the node, without indentation: comments, from their {@code #} on, and blank lines, as "".
     *
     * @return the lines, in order
     */
    public List<String> before() {
        return before;
    }

    /**
     * The comment behind the node, on its (first) line.
     *
     * @return the comment, from its {@code #} on
     */
    public Optional<String> beside() {
        return Optional.ofNullable(beside);
    }

    /**
     * The lines behind a collection's last item that belong to the collection.
     *
     * @return the lines, as in {@link #before()}
     */
    public List<String> after() {
        return after;
    }

    /**
     * The anchor, as in {@code &name}.
     *
     * @return its name
     */
    public Optional<String> anchor() {
        return Optional.ofNullable(anchor);
    }

    /**
     * The tag, as in {@code !!str}.
     *
     * @return the tag as written, from its {@code !} on
     */
    public Optional<String> tag() {
        return Optional.ofNullable(layout.tag());
    }

    Layout layout() {
        return layout;
    }

    /**
     * The same looks at another place.
     *
     * @param other the place
     * @return the decor
     */
    public Decor withOrigin(Origin other) {
        return new Decor(other, style, before, beside, after, anchor, layout);
    }

    /**
     * The same looks in another style.
     *
     * @param other the style
     * @return the decor
     */
    public Decor withStyle(Style other) {
        return new Decor(origin, other, before, beside, after, anchor, layout);
    }

    /**
     * The same looks with other lines above.
     *
     * @param lines the lines, as in {@link #before()}
     * @return the decor
     */
    public Decor withBefore(List<String> lines) {
        return new Decor(origin, style, List.copyOf(lines), beside, after, anchor, layout);
    }

    /**
     * The same looks with another comment behind the node.
     *
     * @param comment the comment, from its {@code #} on
     * @return the decor
     */
    public Decor withBeside(String comment) {
        return new Decor(origin, style, before, comment, after, anchor, layout);
    }

    /**
     * The same looks with other lines behind the last item.
     *
     * @param lines the lines, as in {@link #before()}
     * @return the decor
     */
    public Decor withAfter(List<String> lines) {
        return new Decor(origin, style, before, beside, List.copyOf(lines), anchor, layout);
    }

    /**
     * The same looks under an anchor.
     *
     * @param name the anchor's name
     * @return the decor
     */
    public Decor withAnchor(String name) {
        return new Decor(origin, style, before, beside, after, name, layout);
    }

    /**
     * The same looks under a tag.
     *
     * @param tag the tag as it is to be written, from its {@code !} on
     * @return the decor
     */
    public Decor withTag(String tag) {
        return withLayout(layout.withTag(tag));
    }

    Decor withLayout(Layout other) {
        return new Decor(origin, style, before, beside, after, anchor, other);
    }

    /** All decors are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Decor;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "";
    }
}
