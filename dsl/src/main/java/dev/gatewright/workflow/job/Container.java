package dev.gatewright.workflow.job;

import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;

/**
 * The container that a job's steps run in.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.container}.
 */
public final class Container extends ContainerBlock<Container> {

    /** The keys of {@code container}. */
    public static final Keys KEYS = Keys.of("container", IMAGE, CREDENTIALS, ENV, PORTS, VOLUMES, OPTIONS)
            .shorthand(IMAGE);
    /** A container where a job has it; an image alone may be empty, which means none. */
    public static final Type<Container> TYPE =
            Type.block(() -> KEYS, Container::new).shaped(Shape.oneOf(Shape.STRING, new Shape.Fields(() -> KEYS)));

    private Container(Node tree) {
        super(tree);
    }

    /**
     * A container of an image.
     *
     * @param image the image, best with its digest
     * @return the container
     */
    public static Container image(String image) {
        return new Container(empty()).with(IMAGE, image);
    }

    /**
     * A container of an image that GitHub computes.
     *
     * @param image the image; an empty string means no container
     * @return the container
     */
    public static Container image(Expr<?> image) {
        return new Container(empty()).text(IMAGE, image);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Container view(Node other) {
        return new Container(other);
    }
}
