package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Builds a container image, and pushes it where that is asked for.
 *
 * <p>Source: the {@code action.yml} of {@code docker/build-push-action}.
 */
public final class DockerBuildPush extends DockerBuild<DockerBuildPush> {

    /** The id of the image. */
    public static final Output<String> IMAGEID = Output.of("imageid", String.class);

    /** The digest of the image. */
    public static final Output<String> DIGEST = Output.of("digest", String.class);

    /** What the build says of itself, as JSON. */
    public static final Output<String> METADATA = Output.of("metadata", String.class);

    private DockerBuildPush(UsesStep step) {
        super(step);
    }

    /**
     * Builds a container image, and pushes it where that is asked for.
     *
     * @return the action
     */
    public static DockerBuildPush dockerBuildPush() {
        return new DockerBuildPush(Pin.DOCKER_BUILD_PUSH.step());
    }

    /**
     * The annotations of the image.
     *
     * @param annotations the annotations of the image
     * @return the action
     */
    public DockerBuildPush annotations(String... annotations) {
        return lines("annotations", annotations);
    }

    /**
     * The annotations of the image, one a line; GitHub computes them.
     *
     * @param annotations the annotations of the image
     * @return the action
     */
    public DockerBuildPush annotations(Expr<?> annotations) {
        return set("annotations", annotations);
    }

    /**
     * The attestations that the build makes.
     *
     * @param attests the attestations that the build makes
     * @return the action
     */
    public DockerBuildPush attests(String... attests) {
        return lines("attests", attests);
    }

    /**
     * The attestations that the build makes, one a line; GitHub computes them.
     *
     * @param attests the attestations that the build makes
     * @return the action
     */
    public DockerBuildPush attests(Expr<?> attests) {
        return set("attests", attests);
    }

    /**
     * The arguments of the build, as {@code NAME=value}.
     *
     * @param buildArgs the arguments of the build, as {@code NAME=value}
     * @return the action
     */
    public DockerBuildPush buildArgs(String... buildArgs) {
        return lines("build-args", buildArgs);
    }

    /**
     * The arguments of the build, as {@code NAME=value}, one a line; GitHub computes them.
     *
     * @param buildArgs the arguments of the build, as {@code NAME=value}
     * @return the action
     */
    public DockerBuildPush buildArgs(Expr<?> buildArgs) {
        return set("build-args", buildArgs);
    }

    /**
     * Further contexts, as {@code name=path}.
     *
     * @param buildContexts further contexts, as {@code name=path}
     * @return the action
     */
    public DockerBuildPush buildContexts(String... buildContexts) {
        return lines("build-contexts", buildContexts);
    }

    /**
     * Further contexts, as {@code name=path}, one a line; GitHub computes them.
     *
     * @param buildContexts further contexts, as {@code name=path}
     * @return the action
     */
    public DockerBuildPush buildContexts(Expr<?> buildContexts) {
        return set("build-contexts", buildContexts);
    }

    /**
     * Where cached layers come from.
     *
     * @param cacheFrom where cached layers come from
     * @return the action
     */
    public DockerBuildPush cacheFrom(String... cacheFrom) {
        return lines("cache-from", cacheFrom);
    }

    /**
     * Where cached layers come from, one a line; GitHub computes them.
     *
     * @param cacheFrom where cached layers come from
     * @return the action
     */
    public DockerBuildPush cacheFrom(Expr<?> cacheFrom) {
        return set("cache-from", cacheFrom);
    }

    /**
     * Where layers are cached.
     *
     * @param cacheTo where layers are cached
     * @return the action
     */
    public DockerBuildPush cacheTo(String... cacheTo) {
        return lines("cache-to", cacheTo);
    }

    /**
     * Where layers are cached, one a line; GitHub computes them.
     *
     * @param cacheTo where layers are cached
     * @return the action
     */
    public DockerBuildPush cacheTo(Expr<?> cacheTo) {
        return set("cache-to", cacheTo);
    }

    /**
     * The folder or address of the files that the build sees.
     *
     * @param context the folder or address of the files that the build sees
     * @return the action
     */
    public DockerBuildPush context(String context) {
        return set("context", context);
    }

    /**
     * The folder or address of the files that the build sees; GitHub computes it.
     *
     * @param context the folder or address of the files that the build sees
     * @return the action
     */
    public DockerBuildPush context(Expr<?> context) {
        return set("context", context);
    }

    /**
     * The Dockerfile.
     *
     * @param file the Dockerfile
     * @return the action
     */
    public DockerBuildPush file(String file) {
        return set("file", file);
    }

    /**
     * The Dockerfile; GitHub computes it.
     *
     * @param file the Dockerfile
     * @return the action
     */
    public DockerBuildPush file(Expr<?> file) {
        return set("file", file);
    }

    /**
     * The labels of the image.
     *
     * @param labels the labels of the image
     * @return the action
     */
    public DockerBuildPush labels(String... labels) {
        return lines("labels", labels);
    }

    /**
     * The labels of the image, one a line; GitHub computes them.
     *
     * @param labels the labels of the image
     * @return the action
     */
    public DockerBuildPush labels(Expr<?> labels) {
        return set("labels", labels);
    }

    /**
     * Whether the runner's Docker gets the image.
     *
     * @param load whether the runner's Docker gets the image
     * @return the action
     */
    public DockerBuildPush load(boolean load) {
        return set("load", load);
    }

    /**
     * Whether the runner's Docker gets the image; GitHub computes it.
     *
     * @param load whether the runner's Docker gets the image
     * @return the action
     */
    public DockerBuildPush load(Expr<Boolean> load) {
        return set("load", load);
    }

    /**
     * Where the result goes.
     *
     * @param outputs where the result goes
     * @return the action
     */
    public DockerBuildPush outputs(String... outputs) {
        return lines("outputs", outputs);
    }

    /**
     * Where the result goes, one a line; GitHub computes them.
     *
     * @param outputs where the result goes
     * @return the action
     */
    public DockerBuildPush outputs(Expr<?> outputs) {
        return set("outputs", outputs);
    }

    /**
     * The platforms that are built for.
     *
     * @param platforms the platforms that are built for
     * @return the action
     */
    public DockerBuildPush platforms(String... platforms) {
        return list("platforms", platforms);
    }

    /**
     * The platforms that are built for, with commas between them; GitHub computes them.
     *
     * @param platforms the platforms that are built for
     * @return the action
     */
    public DockerBuildPush platforms(Expr<?> platforms) {
        return set("platforms", platforms);
    }

    /**
     * Whether and how provenance is attested in the image.
     *
     * @param provenance whether and how provenance is attested in the image
     * @return the action
     */
    public DockerBuildPush provenance(String provenance) {
        return set("provenance", provenance);
    }

    /**
     * Whether and how provenance is attested in the image; GitHub computes it.
     *
     * @param provenance whether and how provenance is attested in the image
     * @return the action
     */
    public DockerBuildPush provenance(Expr<?> provenance) {
        return set("provenance", provenance);
    }

    /**
     * Whether the registry gets the image.
     *
     * @param push whether the registry gets the image
     * @return the action
     */
    public DockerBuildPush push(boolean push) {
        return set("push", push);
    }

    /**
     * Whether the registry gets the image; GitHub computes it.
     *
     * @param push whether the registry gets the image
     * @return the action
     */
    public DockerBuildPush push(Expr<Boolean> push) {
        return set("push", push);
    }

    /**
     * Whether and how the image's contents are attested in it.
     *
     * @param sbom whether and how the image's contents are attested in it
     * @return the action
     */
    public DockerBuildPush sbom(String sbom) {
        return set("sbom", sbom);
    }

    /**
     * Whether and how the image's contents are attested in it; GitHub computes it.
     *
     * @param sbom whether and how the image's contents are attested in it
     * @return the action
     */
    public DockerBuildPush sbom(Expr<?> sbom) {
        return set("sbom", sbom);
    }

    /**
     * The tags.
     *
     * @param tags the tags
     * @return the action
     */
    public DockerBuildPush tags(String... tags) {
        return lines("tags", tags);
    }

    /**
     * The tags, one a line; GitHub computes them.
     *
     * @param tags the tags
     * @return the action
     */
    public DockerBuildPush tags(Expr<?> tags) {
        return set("tags", tags);
    }

    /**
     * The stage that is built.
     *
     * @param target the stage that is built
     * @return the action
     */
    public DockerBuildPush target(String target) {
        return set("target", target);
    }

    /**
     * The stage that is built; GitHub computes it.
     *
     * @param target the stage that is built
     * @return the action
     */
    public DockerBuildPush target(Expr<?> target) {
        return set("target", target);
    }

    @Override
    protected DockerBuildPush view(UsesStep other) {
        return new DockerBuildPush(other);
    }
}
