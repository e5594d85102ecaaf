package dev.gatewright.check.taint;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.taint.Flow;
import dev.gatewright.expression.taint.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What flows into the values that workflows and actions define themselves. */
final class Flows implements Flow {

    private static final String ANY = "*";

    private final Standing at;
    private final Trace trace;

    Flows(Standing at, Trace trace) {
        this.at = at;
        this.trace = trace;
    }

    @Override
    public List<Source> into(List<String> path) {
        String name = path.size() < 2 ? ANY : path.get(1);
        boolean outputs = path.size() < 3 || isNamed("outputs", path.get(2));
        String output = path.size() < 4 ? ANY : path.get(3);
        Stream<Source> found = switch (path.get(0).toLowerCase(Locale.ROOT)) {
            case "env" -> env(name);
            case "inputs" -> inputs(name);
            case "matrix" -> matrix(name);
            case "steps" -> outputs ? stepOutputs(name, output) : Stream.of();
            case "needs", "jobs" -> outputs ? jobOutputs(name, output) : Stream.of();
            default -> Stream.of();
        };
        return found.map(source -> source.through("`" + String.join(".", path) + "`"))
                .toList();
    }

    private static boolean isNamed(String name, String asked) {
        return asked.equals(ANY) || name.equalsIgnoreCase(asked);
    }

    private static Stream<Spot> named(Optional<Spot> mapping, String asked) {
        return mapping.map(Spot::pairs).orElse(List.of()).stream()
                .filter(pair -> isNamed(pair.name(), asked))
                .map(Pair::value);
    }

    /** The nearest one counts; one that a script above sets counts before all but the step's own. */
    private Stream<Source> env(String name) {
        List<Spot> declared = at.owners().stream()
                .flatMap(owner -> named(owner.get("env"), name))
                .toList();
        Stream<Source> set = at.before().stream()
                .filter(step -> declares(at.step(), name).isEmpty())
                .map(at::at)
                .flatMap(writer -> Stream.concat(
                        written("GITHUB_ENV", name, writer),
                        writer.step().stream()
                                .flatMap(step -> Results.exported(step, name))
                                .flatMap(result -> result.sources(writer, trace))));
        return Stream.concat(
                declared.stream().limit(1).flatMap(value -> trace.sources(value, at)),
                at.step().isPresent() ? set : Stream.of());
    }

    private static Optional<Spot> declares(Optional<StepEntry> step, String name) {
        return step.flatMap(found -> named(found.get("env"), name).findFirst());
    }

    private Stream<Source> written(String file, String name, Standing writer) {
        return Writes.to(file, name, writer).flatMap(written -> written.sources(writer, trace));
    }

    private Stream<Source> inputs(String name) {
        Stream<Source> calls = at.workflow().stream().flatMap(workflow -> calls(workflow, name));
        return Stream.concat(calls, at.action().stream().flatMap(action -> uses(action, name)));
    }

    private Stream<Source> calls(WorkflowFile called, String name) {
        return at.files().workflows().stream()
                .flatMap(workflow -> workflow.jobs().stream()
                        .filter(job -> at.files()
                                .callee(job)
                                .filter(callee -> callee == called)
                                .isPresent())
                        .flatMap(job -> given(
                                job.get("with"),
                                name,
                                Standing.in(at.files(), workflow).at(job))));
    }

    private Stream<Source> uses(ActionFile used, String name) {
        Stream<Standing> jobs = at.files().workflows().stream()
                .flatMap(workflow -> workflow.jobs().stream()
                        .map(job -> Standing.in(at.files(), workflow).at(job)));
        Stream<Standing> actions = at.files().actions().stream().map(action -> Standing.in(at.files(), action));
        return Stream.concat(jobs, actions)
                .flatMap(standing -> standing.steps().stream()
                        .filter(step ->
                                action(step).filter(action -> action == used).isPresent())
                        .flatMap(step -> given(step.get("with"), name, standing.at(step))));
    }

    private Optional<ActionFile> action(StepEntry step) {
        return step.get("uses").flatMap(Spot::literal).flatMap(at.files()::action);
    }

    private Stream<Source> given(Optional<Spot> with, String name, Standing caller) {
        return named(with, name)
                .flatMap(value -> trace.sources(value, caller))
                .map(source -> source.through("what " + caller + " gives"));
    }

    private Stream<Source> matrix(String name) {
        Optional<Spot> matrix = at.job().flatMap(JobEntry::matrix);
        Stream<Spot> included = matrix.flatMap(spot -> spot.get("include")).map(Spot::items).orElse(List.of()).stream()
                .flatMap(item -> named(Optional.of(item), name));
        Stream<Spot> whole = matrix.filter(Spot::isComputed).stream();
        return Stream.of(whole, included, named(matrix, name))
                .flatMap(values -> values)
                .flatMap(value -> trace.sources(value, at));
    }

    private Stream<Source> stepOutputs(String id, String name) {
        return at.before().stream()
                .filter(step -> step.id()
                        .flatMap(Spot::text)
                        .filter(found -> isNamed(found, id))
                        .isPresent())
                .flatMap(step -> Stream.of(
                                written("GITHUB_OUTPUT", name, at.at(step)),
                                Published.of(step, name).flatMap(output -> output.sources(step, at.at(step), trace)),
                                Results.of(step, name).flatMap(result -> result.sources(at.at(step), trace)),
                                action(step).stream().flatMap(action -> actionOutput(action, name)))
                        .flatMap(sources -> sources));
    }

    private Stream<Source> actionOutput(ActionFile action, String name) {
        return named(action.root().get("outputs"), name)
                .flatMap(output -> output.get("value").stream())
                .flatMap(value -> trace.sources(value, Standing.in(at.files(), action)));
    }

    private Stream<Source> jobOutputs(String id, String name) {
        return at.workflow().stream()
                .flatMap(workflow -> workflow.jobs().stream())
                .filter(job -> isNamed(job.id(), id))
                .flatMap(job -> Stream.concat(
                        named(job.get("outputs"), name).flatMap(value -> trace.sources(value, standing(job))),
                        at.files().callee(job).stream().flatMap(callee -> callOutput(callee, name))));
    }

    private Standing standing(JobEntry job) {
        return Standing.in(at.files(), at.workflow().orElseThrow()).at(job);
    }

    private Stream<Source> callOutput(WorkflowFile called, String name) {
        return named(called.trigger("workflow_call").flatMap(call -> call.get("outputs")), name)
                .flatMap(output -> output.get("value").stream())
                .flatMap(value -> trace.sources(value, Standing.in(at.files(), called)));
    }
}
