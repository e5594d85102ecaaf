package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The status that contexts tell: {@code job.status} where there is one, as in a step; else the results in {@code needs}, as in
 * the condition of a job. All went well where neither says anything.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", section "Status check functions".
 *
 * @param contexts the contexts
 */
public record ToldStatus(Obj contexts) implements Status {

    @Override
    public Value success(List<String> jobs) {
        return Value.of(results(jobs).allMatch("success"::equalsIgnoreCase));
    }

    @Override
    public Value failure(List<String> jobs) {
        return Value.of(results(jobs).anyMatch("failure"::equalsIgnoreCase));
    }

    @Override
    public Value cancelled() {
        return Value.of(results(List.of()).anyMatch("cancelled"::equalsIgnoreCase));
    }

    private Stream<String> results(List<String> jobs) {
        Optional<String> status = text(contexts.get("job"), "status");
        return status.isPresent() ? status.stream() : needed(jobs);
    }

    private Stream<String> needed(List<String> jobs) {
        Optional<Obj> needs =
                contexts.get("needs").filter(Obj.class::isInstance).map(Obj.class::cast);
        Stream<Optional<Value>> asked = jobs.isEmpty()
                ? needs.stream().flatMap(all -> all.values().stream()).map(Optional::of)
                : jobs.stream().map(job -> needs.flatMap(all -> all.get(job)));
        return asked.flatMap(job -> text(job, "result").stream());
    }

    private static Optional<String> text(Optional<Value> object, String member) {
        return object.filter(Obj.class::isInstance)
                .flatMap(value -> ((Obj) value).get(member))
                .filter(Value.Text.class::isInstance)
                .map(Value::text);
    }
}
