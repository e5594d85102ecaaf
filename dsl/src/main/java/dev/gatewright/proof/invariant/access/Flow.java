package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows values through variables, through outputs of steps, jobs and calls, and through the inputs of calls. */
final class Flow {

    /** A circle of calls and outputs is followed no further. */
    private static final int MOST_HOPS = 12;

    /** What these say is true or false, or a number that nobody writes. */
    private static final Set<String> HARMLESS =
            Set.of("contains", "startswith", "endswith", "hashfiles", "success", "failure", "always", "cancelled");

    /** What a flow begins with. */
    interface Source {

        /** Whether a path, such as {@code github.head_ref}, is one; as a whole: whether something within is. */
        boolean is(JobNode job, String path, boolean asWhole);
    }

    private final Source source;

    Flow(Source source) {
        this.source = source;
    }

    /** The source that an expression of a step has in it, empty for none. */
    Optional<String> in(JobNode job, StepModel step, Expression expression) {
        return found(job, env(job, step), expression, 0);
    }

    private static List<Map<String, Expression>> env(JobNode job, StepModel step) {
        return List.of(step.env(), job.model().env(), job.workflow().env());
    }

    private Optional<String> found(JobNode job, List<Map<String, Expression>> env, Expression expression, int hops) {
        String path = Reading.path(expression);
        if (path.isEmpty()) {
            return isHarmless(expression) ? Optional.empty() : inside(job, env, expression, hops);
        }
        if (source.is(job, path, false)) {
            return Optional.of(expression.toString());
        }
        return hops > MOST_HOPS ? Optional.empty() : followed(job, env, path.split("\\."), hops + 1);
    }

    private static boolean isHarmless(Expression expression) {
        return expression instanceof Comparison
                || expression instanceof Not
                || expression instanceof Call call
                        && HARMLESS.contains(call.function().toLowerCase(Locale.ROOT));
    }

    private Optional<String> inside(JobNode job, List<Map<String, Expression>> env, Expression expression, int hops) {
        boolean isWhole = expression instanceof Call call && call.function().equalsIgnoreCase("toJSON");
        if (isWhole && expression.children().stream().anyMatch(each -> source.is(job, Reading.path(each), true))) {
            return Optional.of(expression.toString());
        }
        return expression.children().stream()
                .flatMap(child -> found(job, env, child, hops).stream())
                .findFirst();
    }

    private Optional<String> followed(JobNode job, List<Map<String, Expression>> env, String[] path, int hops) {
        return switch (path[0] + path.length) {
            case "env2" -> variable(job, env, path[1], hops);
            case "inputs2" ->
                job.caller()
                        .flatMap(caller -> get(caller.model().with(), path[1])
                                .flatMap(value ->
                                        found(caller, List.of(caller.workflow().env()), value, hops)));
            case "steps4" ->
                job.model().steps().stream()
                        .filter(step -> step.id().equalsIgnoreCase(path[1]))
                        .findFirst()
                        .flatMap(step -> written(job, step, path[3], hops));
            case "needs4" -> named(job.needs(), path[1]).flatMap(need -> output(need, path[3], hops));
            default -> Optional.empty();
        };
    }

    private Optional<String> variable(JobNode job, List<Map<String, Expression>> env, String name, int hops) {
        for (int level = 0; level < env.size(); level++) {
            Optional<Expression> value = get(env.get(level), name);
            if (value.isPresent()) {
                return found(job, env.subList(level + 1, env.size()), value.get(), hops);
            }
        }
        return Optional.empty();
    }

    /** An output that a script writes on a line that holds a variable. */
    private Optional<String> written(JobNode job, StepModel step, String output, int hops) {
        List<String> lines = step.run()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(output + "="))
                .toList();
        return env(job, step).stream()
                .flatMap(level -> level.entrySet().stream())
                .filter(each -> lines.stream().anyMatch(line -> holds(line, each.getKey())))
                .flatMap(each -> found(job, env(job, step), each.getValue(), hops).stream())
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line -> found(job, env(job, step), Texts.template(line), hops).stream())
                        .findFirst());
    }

    private static boolean holds(String line, String variable) {
        return Pattern.compile("\\$(env:)?\\{?" + Pattern.quote(variable) + "\\b")
                .matcher(line)
                .find();
    }

    private Optional<String> output(JobNode job, String name, int hops) {
        if (job.inner().isEmpty()) {
            return get(job.model().outputs(), name)
                    .flatMap(value ->
                            found(job, List.of(job.model().env(), job.workflow().env()), value, hops));
        }
        return job.inner().get(0).workflow().declared("workflow_call", "outputs").entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .flatMap(each -> each.getValue().get("value").stream())
                .flatMap(value -> ofInner(job, Texts.expression(value), hops).stream())
                .findFirst();
    }

    /** What a called workflow hands on: the outputs of its jobs. */
    private Optional<String> ofInner(JobNode job, Expression value, int hops) {
        String[] path = Reading.path(value).split("\\.");
        if (path.length != 4) {
            return value.children().stream()
                    .flatMap(child -> ofInner(job, child, hops).stream())
                    .findFirst();
        }
        return hops > MOST_HOPS
                ? Optional.empty()
                : named(job.inner(), path[1]).flatMap(inner -> output(inner, path[3], hops + 1));
    }

    private static Optional<JobNode> named(List<JobNode> jobs, String id) {
        return jobs.stream()
                .filter(each -> each.model().id().equalsIgnoreCase(id))
                .findFirst();
    }

    private static Optional<Expression> get(Map<String, Expression> values, String name) {
        return values.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
