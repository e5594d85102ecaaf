package dev.gatewright.check.use;

import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step uses, found out once for all checks. */
final class Use {

    private final Spot uses;
    private final String text;
    private final PipelineFiles files;
    private final @Nullable Spot with;
    private final Optional<ActionInputs> inputs;

    private Use(Spot uses, @Nullable Spot with, PipelineFiles files) {
        this.uses = uses;
        this.text = uses.literal().orElse("");
        this.files = files;
        this.with = with;
        this.inputs = files.action(text)
                .flatMap(ActionInputs::of)
                .or(() -> ActionVersion.of(uses).flatMap(KnownActions::of));
    }

    /** Empty for a step that uses nothing. */
    static Optional<Use> of(StepEntry step, PipelineFiles files) {
        return step.get("uses").map(uses -> new Use(uses, step.get("with").orElse(null), files));
    }

    Spot at() {
        return uses;
    }

    /** What stands at {@code uses}, "" where it is computed. */
    String text() {
        return text;
    }

    /** What the action takes, where that is known. */
    Optional<ActionInputs> inputs() {
        return inputs;
    }

    /** Whether it can be told what is passed: an expression may make all of it. */
    boolean isListed() {
        return with == null || !with.isComputed();
    }

    List<Pair> passed() {
        return with == null ? List.of() : with.pairs();
    }

    /** Whether it is an action of this repository that is known. */
    boolean isHere() {
        return files.action(text).isPresent();
    }

    /** Whether it should be one, and there is none. */
    boolean isMissing() {
        return !isHere() && files.callees().isMissingAction(text);
    }
}
