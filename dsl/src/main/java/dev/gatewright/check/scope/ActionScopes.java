package dev.gatewright.check.scope;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.Trail;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the expressions of an action may use: whatever event started the workflow, and whatever matrix its job is of. */
final class ActionScopes implements Scopes {

    private static final int RUNS = 1;

    private final ActionFile action;
    private final StepTypes steps;
    private @Nullable Scope base;

    ActionScopes(ActionFile action, PipelineFiles files) {
        this.action = action;
        this.steps = StepTypes.of(files);
    }

    @Override
    public Scope of(Trail trail, Vocabulary vocabulary) {
        return base().with("steps", () -> steps.seen(trail.path(), RUNS + 1, action.steps(), Optional.empty()))
                .within(vocabulary);
    }

    @Override
    public boolean isCalled() {
        return false;
    }

    @Override
    public List<String> events() {
        return List.of();
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of();
    }

    @Override
    public Map<String, List<Value>> values() {
        return Map.of();
    }

    /** All inputs of actions are texts; the default tells those that are meant for booleans. */
    @Override
    public boolean isTextOfBoolean(String path) {
        List<Pair> inputs = action.root().pairs("inputs");
        return inputs.stream()
                .filter(input -> path.equalsIgnoreCase("inputs." + input.name()))
                .flatMap(input -> input.value().get("default").flatMap(Spot::text).stream())
                .anyMatch(KnownValues.BOOLEANS::contains);
    }

    @Override
    public List<Value> legs(Trail trail) {
        return List.of();
    }

    private Scope base() {
        if (base == null) {
            base = Scope.of(Vocabulary.ALL)
                    .with("github", EventTypes.anyEvent())
                    .with("inputs", () -> InputTypes.of(action))
                    .with("strategy", JobTypes.STRATEGY)
                    .with("job", Type.ANY)
                    .with("matrix", Type.ANY)
                    .with("needs", Type.ANY);
        }
        return base;
    }
}
