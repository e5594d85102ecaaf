package dev.gatewright.link;

import dev.gatewright.block.Formula;
import dev.gatewright.block.LocalPath;
import dev.gatewright.block.Problems;
import dev.gatewright.block.Unsayable;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.JobId;
import dev.gatewright.workflow.metadata.Action;
import dev.gatewright.workflow.metadata.LocalAction;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks a tree, and gives every deferred text the text that holds there. */
final class TreeLinker {

    private final Naming naming;
    private final Texts texts;
    private final Target target;
    private final Report report;
    private final Used outputs;
    private final Consumer<Action<?>> used;

    TreeLinker(Naming naming, Used outputs, Target target, Report report, Consumer<Action<?>> used) {
        this.naming = naming;
        this.texts = new Texts(naming);
        this.target = target;
        this.report = report;
        this.outputs = outputs;
        this.used = used;
    }

    Node linked(Node node, Place place) {
        if (node instanceof Deferred deferred) {
            return Scalar.of(text(deferred, place.at(deferred.origin()))).withDecor(deferred.decor());
        }
        if (node instanceof Sequence sequence) {
            Place list = place.at(sequence.origin());
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(linked(item, list));
            }
            return new Sequence(items, sequence.decor());
        }
        if (node instanceof Mapping mapping) {
            report(mapping);
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Mapping.Entry entry : mapping.entries()) {
                entries.add(linked(entry, place));
            }
            return mapping.withEntries(entries);
        }
        return node;
    }

    Mapping.Entry linked(Mapping.Entry entry, Place place) {
        return new Mapping.Entry(linked(entry.key(), place), linked(entry.value(), place));
    }

    /** Steps, each of which has an id when somebody uses its outputs. */
    Node steps(Node node, Place place) {
        if (!(node instanceof Sequence sequence)) {
            return linked(node, place);
        }
        List<Node> steps = new ArrayList<>();
        for (Node item : sequence.items()) {
            steps.add(step(item, place));
        }
        return new Sequence(steps, sequence.decor());
    }

    private Node step(Node node, Place place) {
        if (!(node instanceof Mapping step)) {
            return linked(node, place);
        }
        report(step);
        Mapping named = outputs.hasAnyOf(Step.outputs(step)) ? Finisher.identified(step) : step;
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : named.entries()) {
            entries.add(
                    entry.isNamed(ParallelStep.PARALLEL.name())
                            ? new Mapping.Entry(entry.key(), steps(entry.value(), place))
                            : linked(entry, place));
        }
        return named.withEntries(entries);
    }

    private String text(Deferred deferred, Place place) {
        if (deferred.text() instanceof Formula formula) {
            return texts.of(formula, place);
        }
        if (deferred.text() instanceof Unsayable value) {
            report.add(value.finding(place.origin()));
        }
        if (deferred.text() instanceof LocalAction local) {
            used.accept(local.action());
        }
        if (deferred.text() instanceof LocalPath local) {
            return target.call(local.path());
        }
        return deferred.text() instanceof JobId needed
                ? naming.need(needed, place)
                : deferred.text().provisional();
    }

    /** What is wrong with a definition itself was kept beside it. */
    @SuppressWarnings("unchecked") // only Block.problem writes this note
    void report(Mapping mapping) {
        mapping.notes().get(Problems.NOTE).ifPresent(noted -> ((List<Finding>) noted).forEach(report::add));
    }
}
