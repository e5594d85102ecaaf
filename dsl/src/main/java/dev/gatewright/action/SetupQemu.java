package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Lets images for other processors be built and run.
 *
 * <p>Source: the {@code action.yml} of {@code docker/setup-qemu-action}.
 */
public final class SetupQemu extends ActionStep<SetupQemu> {

    /** The platforms that can be run. */
    public static final Output<String> PLATFORMS = Output.of("platforms", String.class);

    private SetupQemu(UsesStep step) {
        super(step);
    }

    /**
     * Lets images for other processors be built and run.
     *
     * @return the action
     */
    public static SetupQemu setupQemu() {
        return new SetupQemu(Pin.SETUP_QEMU.step());
    }

    /**
     * The image of the emulators.
     *
     * @param image the image of the emulators
     * @return the action
     */
    public SetupQemu image(String image) {
        return set("image", image);
    }

    /**
     * The image of the emulators; GitHub computes it.
     *
     * @param image the image of the emulators
     * @return the action
     */
    public SetupQemu image(Expr<?> image) {
        return set("image", image);
    }

    /**
     * The platforms that are emulated.
     *
     * @param platforms the platforms that are emulated
     * @return the action
     */
    public SetupQemu platforms(String... platforms) {
        return list("platforms", platforms);
    }

    /**
     * The platforms that are emulated, with commas between them; GitHub computes them.
     *
     * @param platforms the platforms that are emulated
     * @return the action
     */
    public SetupQemu platforms(Expr<?> platforms) {
        return set("platforms", platforms);
    }

    /**
     * Whether emulators that are there are removed first.
     *
     * @param reset whether emulators that are there are removed first
     * @return the action
     */
    public SetupQemu reset(boolean reset) {
        return set("reset", reset);
    }

    /**
     * Whether emulators that are there are removed first; GitHub computes it.
     *
     * @param reset whether emulators that are there are removed first
     * @return the action
     */
    public SetupQemu reset(Expr<Boolean> reset) {
        return set("reset", reset);
    }

    /**
     * Whether the image is cached.
     *
     * @param cacheImage whether the image is cached
     * @return the action
     */
    public SetupQemu cacheImage(boolean cacheImage) {
        return set("cache-image", cacheImage);
    }

    /**
     * Whether the image is cached; GitHub computes it.
     *
     * @param cacheImage whether the image is cached
     * @return the action
     */
    public SetupQemu cacheImage(Expr<Boolean> cacheImage) {
        return set("cache-image", cacheImage);
    }

    @Override
    protected SetupQemu view(UsesStep other) {
        return new SetupQemu(other);
    }
}
