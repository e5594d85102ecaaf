package dev.gatewright.proof.model;

import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GitHub's lockfile, {@code .github/workflows/actions.lock}: at which commit the workflows that it names run what they use.
 *
 * <p>Source: GitHub's documentation, "Workflow dependency lockfiles": a workflow that isn't onboarded is locked in nothing.
 *
 * @param locked what each workflow uses and the lockfile has a commit of, by the workflow's file
 */
public record Lockfile(Map<String, Set<String>> locked) {

    /** No lockfile. */
    public static final Lockfile NONE = new Lockfile(Map.of());

    /**
     * A lockfile's contents.
     *
     * @param locked what is locked, copied
     */
    public Lockfile {
        locked = Map.copyOf(locked);
    }

    /**
     * Reads a lockfile.
     *
     * @param tree its tree
     * @return what it locks; nothing where it hasn't the shape of a lockfile
     */
    public static Lockfile of(Node tree) {
        Optional<Mapping> root = Texts.mapping(tree);
        Mapping dependencies = member(root, "dependencies");
        Map<String, Set<String>> locked = new LinkedHashMap<>();
        for (Mapping.Entry workflow : member(root, "workflows").entries()) {
            String path = workflow.name().orElse("");
            Set<String> held = Texts.words(workflow.value()).stream()
                    .filter(uses -> hasCommit(dependencies, uses))
                    .collect(Collectors.toSet());
            locked.put(path.substring(path.lastIndexOf('/') + 1), held);
        }
        return new Lockfile(locked);
    }

    private static Mapping member(Optional<Mapping> root, String key) {
        return root.flatMap(all -> all.get(key)).flatMap(Texts::mapping).orElseGet(Mapping::empty);
    }

    private static boolean hasCommit(Mapping dependencies, String uses) {
        return dependencies
                .get(uses)
                .flatMap(Texts::mapping)
                .flatMap(dependency -> dependency.get("commit"))
                .filter(commit -> Texts.text(commit).matches("sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64}"))
                .isPresent();
    }

    /**
     * A lockfile that holds some actions for one workflow.
     *
     * @param file the workflow's file
     * @param actions the actions as they are used, such as {@code actions/checkout@v5}
     * @return the lockfile
     */
    public static Lockfile holding(String file, List<String> actions) {
        return new Lockfile(Map.of(file, Set.copyOf(actions)));
    }

    /**
     * Whether a workflow runs something at a commit that is written down.
     *
     * @param file the workflow's file
     * @param uses what it uses
     * @return true if the lockfile holds it for this workflow
     */
    public boolean holds(String file, String uses) {
        return locked.getOrDefault(file, Set.of()).contains(uses);
    }
}
