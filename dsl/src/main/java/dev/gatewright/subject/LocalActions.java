package dev.gatewright.subject;

import dev.gatewright.project.Neighbours;
import dev.gatewright.project.SourceFile;
import dev.gatewright.simulation.step.Actions;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The actions of a repository that its workflows use, by themselves or through each other. */
final class LocalActions {

    private final Neighbours repository;
    private final Map<String, Mapping> found = new LinkedHashMap<>();

    private LocalActions(Neighbours repository) {
        this.repository = repository;
    }

    /** What each {@code action.yml} holds, by its folder's path from the repository's root. */
    static Map<String, Mapping> of(List<SourceFile> workflows, Neighbours repository) {
        LocalActions actions = new LocalActions(repository);
        workflows.forEach(workflow -> actions.follow(workflow.tree()));
        return actions.found;
    }

    private void follow(Node file) {
        List<String> used =
                used(file).flatMap(uses -> Actions.folder(uses).stream()).toList();
        for (String folder : used) {
            if (!found.containsKey(folder)) {
                repository
                        .action(folder)
                        .filter(action -> action.tree() instanceof Mapping)
                        .ifPresent(action -> add(folder, (Mapping) action.tree()));
            }
        }
    }

    private void add(String folder, Mapping metadata) {
        found.put(folder, metadata);
        follow(metadata);
    }

    /** What stands at {@code uses}, wherever that is. */
    private static Stream<String> used(Node node) {
        Node meant = node.resolved();
        if (meant instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(LocalActions::used);
        }
        return meant instanceof Mapping mapping ? mapping.entries().stream().flatMap(LocalActions::used) : Stream.of();
    }

    private static Stream<String> used(Mapping.Entry entry) {
        boolean isUse = entry.name().filter("uses"::equals).isPresent();
        return isUse && entry.value().resolved() instanceof Scalar uses ? Stream.of(uses.text()) : used(entry.value());
    }
}
