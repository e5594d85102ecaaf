package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Makes tags and labels of a container image of what is built.
 *
 * <p>Source: the {@code action.yml} of {@code docker/metadata-action}.
 */
public final class DockerMetadata extends ActionStep<DockerMetadata> {

    /** The version of the image. */
    public static final Output<String> VERSION = Output.of("version", String.class);

    /** The tags, one a line, with the image before each. */
    public static final Output<String> TAGS = Output.of("tags", String.class);

    /** The tags alone, one a line. */
    public static final Output<String> TAG_NAMES = Output.of("tag-names", String.class);

    /** The labels, one a line. */
    public static final Output<String> LABELS = Output.of("labels", String.class);

    /** The annotations, one a line. */
    public static final Output<String> ANNOTATIONS = Output.of("annotations", String.class);

    /** All of it, as JSON. */
    public static final Output<String> JSON = Output.of("json", String.class);

    /** The file for {@code docker buildx bake}. */
    public static final Output<String> BAKE_FILE = Output.of("bake-file", String.class);

    private DockerMetadata(UsesStep step) {
        super(step);
    }

    /**
     * Makes tags and labels of a container image of what is built.
     *
     * @return the action
     */
    public static DockerMetadata dockerMetadata() {
        return new DockerMetadata(Pin.DOCKER_METADATA.step());
    }

    /**
     * Where it looks: {@code workflow} or {@code git}.
     *
     * @param context where it looks: {@code workflow} or {@code git}
     * @return the action
     */
    public DockerMetadata context(String context) {
        return set("context", context);
    }

    /**
     * Where it looks: {@code workflow} or {@code git}; GitHub computes it.
     *
     * @param context where it looks: {@code workflow} or {@code git}
     * @return the action
     */
    public DockerMetadata context(Expr<?> context) {
        return set("context", context);
    }

    /**
     * The images.
     *
     * @param images the images
     * @return the action
     */
    public DockerMetadata images(String... images) {
        return lines("images", images);
    }

    /**
     * The images, one a line; GitHub computes them.
     *
     * @param images the images
     * @return the action
     */
    public DockerMetadata images(Expr<?> images) {
        return set("images", images);
    }

    /**
     * The rules by which tags are made.
     *
     * @param tags the rules by which tags are made
     * @return the action
     */
    public DockerMetadata tags(String... tags) {
        return lines("tags", tags);
    }

    /**
     * The rules by which tags are made, one a line; GitHub computes them.
     *
     * @param tags the rules by which tags are made
     * @return the action
     */
    public DockerMetadata tags(Expr<?> tags) {
        return set("tags", tags);
    }

    /**
     * What holds for all tags.
     *
     * @param flavor what holds for all tags
     * @return the action
     */
    public DockerMetadata flavor(String... flavor) {
        return lines("flavor", flavor);
    }

    /**
     * What holds for all tags, one a line; GitHub computes them.
     *
     * @param flavor what holds for all tags
     * @return the action
     */
    public DockerMetadata flavor(Expr<?> flavor) {
        return set("flavor", flavor);
    }

    /**
     * Labels beside those that are made.
     *
     * @param labels labels beside those that are made
     * @return the action
     */
    public DockerMetadata labels(String... labels) {
        return lines("labels", labels);
    }

    /**
     * Labels beside those that are made, one a line; GitHub computes them.
     *
     * @param labels labels beside those that are made
     * @return the action
     */
    public DockerMetadata labels(Expr<?> labels) {
        return set("labels", labels);
    }

    /**
     * Annotations beside those that are made.
     *
     * @param annotations annotations beside those that are made
     * @return the action
     */
    public DockerMetadata annotations(String... annotations) {
        return lines("annotations", annotations);
    }

    /**
     * Annotations beside those that are made, one a line; GitHub computes them.
     *
     * @param annotations annotations beside those that are made
     * @return the action
     */
    public DockerMetadata annotations(Expr<?> annotations) {
        return set("annotations", annotations);
    }

    /**
     * What stands between tags.
     *
     * @param sepTags what stands between tags
     * @return the action
     */
    public DockerMetadata sepTags(String sepTags) {
        return set("sep-tags", sepTags);
    }

    /**
     * What stands between tags; GitHub computes it.
     *
     * @param sepTags what stands between tags
     * @return the action
     */
    public DockerMetadata sepTags(Expr<?> sepTags) {
        return set("sep-tags", sepTags);
    }

    /**
     * What stands between labels.
     *
     * @param sepLabels what stands between labels
     * @return the action
     */
    public DockerMetadata sepLabels(String sepLabels) {
        return set("sep-labels", sepLabels);
    }

    /**
     * What stands between labels; GitHub computes it.
     *
     * @param sepLabels what stands between labels
     * @return the action
     */
    public DockerMetadata sepLabels(Expr<?> sepLabels) {
        return set("sep-labels", sepLabels);
    }

    /**
     * What stands between annotations.
     *
     * @param sepAnnotations what stands between annotations
     * @return the action
     */
    public DockerMetadata sepAnnotations(String sepAnnotations) {
        return set("sep-annotations", sepAnnotations);
    }

    /**
     * What stands between annotations; GitHub computes it.
     *
     * @param sepAnnotations what stands between annotations
     * @return the action
     */
    public DockerMetadata sepAnnotations(Expr<?> sepAnnotations) {
        return set("sep-annotations", sepAnnotations);
    }

    /**
     * The target in the file for {@code docker buildx bake}.
     *
     * @param bakeTarget the target in the file for {@code docker buildx bake}
     * @return the action
     */
    public DockerMetadata bakeTarget(String bakeTarget) {
        return set("bake-target", bakeTarget);
    }

    /**
     * The target in the file for {@code docker buildx bake}; GitHub computes it.
     *
     * @param bakeTarget the target in the file for {@code docker buildx bake}
     * @return the action
     */
    public DockerMetadata bakeTarget(Expr<?> bakeTarget) {
        return set("bake-target", bakeTarget);
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param githubToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DockerMetadata githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param githubToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DockerMetadata githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    @Override
    protected DockerMetadata view(UsesStep other) {
        return new DockerMetadata(other);
    }
}
