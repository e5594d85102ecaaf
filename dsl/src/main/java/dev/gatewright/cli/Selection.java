package dev.gatewright.cli;

import dev.gatewright.emit.Emission;
import dev.gatewright.finding.Candidates;
import dev.gatewright.link.Linked;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files that a user means by some names: a path, a file's name with or without its ending, or a workflow's or action's own. */
final class Selection {

    /** Each file's path, and the names by which it can be meant. */
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private Selection() {}

    static Selection of(Linked linked) {
        Selection selection = new Selection();
        for (Workflow workflow : linked.workflows()) {
            selection.add(
                    Emission.path(workflow),
                    workflow.fileName(),
                    workflow.fileName().replaceFirst("\\.ya?ml$", ""),
                    workflow.get(Workflow.NAME).flatMap(value -> value.known()).orElse(""));
        }
        linked.actions()
                .forEach(action -> selection.add(
                        Emission.path(action),
                        action.folder(),
                        action.tree()
                                .get("name")
                                .map(name -> name instanceof Scalar text ? text.text() : "")
                                .orElse("")));
        return selection;
    }

    private void add(String path, String... others) {
        List<String> all = names.computeIfAbsent(path, key -> new ArrayList<>(List.of(key)));
        all.addAll(List.of(others));
    }

    /** The paths of all files that are meant; no name at all means every file. */
    Set<String> paths(List<String> wanted) throws Refused {
        if (wanted.isEmpty()) {
            return names.keySet();
        }
        Set<String> paths = new TreeSet<>();
        for (String name : wanted) {
            List<String> meant = meant(name);
            if (meant.isEmpty()) {
                throw new Refused("Unknown file or workflow `" + name + "`. " + help(name));
            }
            paths.addAll(meant);
        }
        return paths;
    }

    private List<String> meant(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String help(String name) {
        List<String> known = names.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.isEmpty())
                .toList();
        return Candidates.closest(name, known).isPresent()
                ? Candidates.help(name, known, "")
                : Candidates.help(name, names.keySet(), "The pipeline defines none.");
    }
}
