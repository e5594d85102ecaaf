package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;

/**
 * The badge that an action has on GitHub's Marketplace.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", {@code branding}.
 */
public final class Branding extends Block<Branding> {

    /** The icon on the badge. */
    public static final Key<Icon> ICON = Key.key("icon", Type.word(Icon.class)).writtenBy("of");
    /** The badge's background. */
    public static final Key<Color> COLOR =
            Key.key("color", Type.word(Color.class)).writtenBy("of");
    /** The keys of {@code branding}. */
    public static final Keys KEYS = Keys.of("branding", ICON, COLOR);

    static final Type<Branding> TYPE = Type.block(() -> KEYS, Branding::new);

    private Branding(Node tree) {
        super(tree);
    }

    /**
     * A badge.
     *
     * @param icon its icon
     * @param color its background
     * @return the badge
     */
    public static Branding of(Icon icon, Color color) {
        return new Branding(empty()).with(ICON, icon).with(COLOR, color);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Branding view(Node other) {
        return new Branding(other);
    }
}
