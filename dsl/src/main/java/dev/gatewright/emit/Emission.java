package dev.gatewright.emit;

import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linked;
import dev.gatewright.link.LinkedAction;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The files of a pipeline, before anybody looks at what is there.
 *
 * @param files the files, in the pipeline's order
 * @param findings what is wrong with their paths and sizes
 */
public record Emission(List<EmittedFile> files, List<Finding> findings) {

    private static final String WORKFLOWS = ".github/workflows/";
    static final String ACTIONS = ".github/actions/";

    /**
     * The files of a pipeline.
     *
     * @param files the files, copied
     * @param findings what is wrong, copied
     */
    public Emission {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * The files of a pipeline that is linked, and was found to be right.
     *
     * @param linked the pipeline
     * @param entryPoint who makes the files
     * @return the files, and what is wrong with them
     */
    public static Emission of(Linked linked, EntryPoint entryPoint) {
        return of(places(linked, (path, tree) -> EmittedFile.yaml(path, tree, entryPoint)));
    }

    /**
     * Files of any kind.
     *
     * @param files the files
     * @return the same files, and what is wrong with them
     */
    public static Emission of(List<EmittedFile> files) {
        List<Finding> findings = new ArrayList<>();
        files.forEach(file -> findings.addAll(file.findings()));
        findings.addAll(duplicates(files));
        return new Emission(files, findings);
    }

    private static List<EmittedFile> places(Linked linked, BiFunction<String, Node, EmittedFile> file) {
        Stream<EmittedFile> workflows =
                linked.workflows().parallelStream().map(workflow -> file.apply(path(workflow), workflow.tree()));
        Stream<EmittedFile> actions =
                linked.actions().parallelStream().map(action -> file.apply(path(action), action.tree()));
        return Stream.concat(workflows, actions).toList();
    }

    /**
     * Where a workflow goes.
     *
     * @param workflow the workflow
     * @return the path from the repository's root
     */
    public static String path(Workflow workflow) {
        return WORKFLOWS + workflow.fileName();
    }

    /**
     * Where an action goes.
     *
     * @param action the action
     * @return the path from the repository's root
     */
    public static String path(LinkedAction action) {
        return ACTIONS + action.folder() + "/action.yml";
    }

    /** Some file systems tell upper from lower case, and some don't: to us, both are one file. */
    private static List<Finding> duplicates(List<EmittedFile> files) {
        List<Finding> findings = new ArrayList<>();
        Map<String, EmittedFile> seen = new TreeMap<>();
        for (EmittedFile file : files) {
            EmittedFile first = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
            if (first != null) {
                findings.add(Finding.error(
                        file.path().startsWith(ACTIONS) ? "duplicate-folder" : "duplicate-file",
                        file.origin(),
                        "`" + file.path() + "` is also the file of what " + first.origin() + " defines.",
                        "Give one of them " + file.elsewhere() + "."));
            }
        }
        return findings;
    }
}
