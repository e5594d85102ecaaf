package dev.gatewright.check.view;

import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An action's {@code action.yml} as checks see it.
 *
 * @param folder its folder, below {@code .github/actions} where it was built
 * @param root what the file holds
 * @param lacks whether its folder is known not to have a file, by the file's path from there
 */
public record ActionFile(String folder, Spot root, Predicate<String> lacks) {

    /**
     * An action.
     *
     * @param folder its folder
     * @param tree what its file holds
     * @return what checks see
     */
    public static ActionFile of(String folder, Node tree) {
        return of(folder, tree, file -> false);
    }

    /**
     * An action in a folder that somebody knows.
     *
     * @param folder its folder
     * @param tree what its file holds
     * @param lacks whether the folder is known not to have a file
     * @return what checks see
     */
    public static ActionFile of(String folder, Node tree, Predicate<String> lacks) {
        return new ActionFile(folder, Spot.of(tree, Origin.unknown()), lacks);
    }

    /**
     * Whether it is the action of a folder of its repository.
     *
     * @param path the folder's path from the repository's root
     * @return true when it is
     */
    public boolean isAt(String path) {
        return folder.equals(path) || folder.endsWith("/" + path) || path.equals(".github/actions/" + folder);
    }

    /**
     * Whether it is made of steps.
     *
     * @return true when it is
     */
    public boolean isComposite() {
        return uses("composite");
    }

    /**
     * Whether it runs in a container of its own.
     *
     * @return true when it does
     */
    public boolean isContainer() {
        return uses("docker");
    }

    private boolean uses(String word) {
        return using().flatMap(Spot::text).filter(word::equals).isPresent();
    }

    /**
     * How it is executed.
     *
     * @return what stands at {@code runs.using}, empty when nothing does
     */
    public Optional<Spot> using() {
        return root.get("runs").flatMap(runs -> runs.get("using"));
    }

    /**
     * Its steps.
     *
     * @return the steps of a composite action, none of any other
     */
    public List<StepEntry> steps() {
        return root.get("runs")
                .flatMap(runs -> runs.get("steps"))
                .map(StepEntry::of)
                .orElse(List.of());
    }

    /** The action's folder. */
    @Override
    public String toString() {
        return folder;
    }
}
