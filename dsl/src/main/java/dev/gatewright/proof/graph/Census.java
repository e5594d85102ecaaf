package dev.gatewright.proof.graph;

import dev.gatewright.proof.model.Library;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be known of all entries before one of them can be judged: which concurrency groups the jobs share that write to
 * an environment, and in which groups somebody cancels what goes on.
 */
public final class Census {

    private final Map<String, Set<String>> shared = new LinkedHashMap<>();
    private final Map<String, String> cancelling = new LinkedHashMap<>();
    private final Map<String, String> replacing = new LinkedHashMap<>();
    private final Set<Set<String>> deployRunners = new LinkedHashSet<>();
    private final Map<String, Protection> protections;

    /**
     * A census before any entry is counted.
     *
     * @param library all workflows
     */
    Census(Library library) {
        this.protections = Environments.declared(library);
    }

    /** The environments that were declared with a protection in Java, by their names in lower case. */
    Map<String, Protection> protections() {
        return protections;
    }

    /**
     * Counts an entry.
     *
     * @param graph its graph
     */
    void add(Graph graph) {
        graph.effects().stream()
                .filter(use -> use.kind().isRelease())
                .flatMap(use -> Runners.labels(use.job()).stream())
                .filter(Runners::areOwn)
                .forEach(deployRunners::add);
        Map<JobNode, List<Group>> groups = new LinkedHashMap<>();
        graph.jobs().stream().filter(job -> job.inner().isEmpty()).forEach(job -> groups.put(job, Group.of(job)));
        groups.forEach((job, all) -> all.stream()
                .filter(group -> !group.cancels().isFalse())
                .forEach(group -> group.name().ifPresent(name -> cancelling.putIfAbsent(name, group.where()))));
        groups.forEach((job, all) -> all.stream()
                .filter(group -> !group.queuesAll())
                .forEach(group -> group.name().ifPresent(name -> replacing.putIfAbsent(name, group.where()))));
        writers(graph)
                .forEach((environment, jobs) -> jobs.forEach(job -> {
                    Set<String> names = new LinkedHashSet<>();
                    groups.getOrDefault(job, List.of())
                            .forEach(group -> group.name(environment).ifPresent(names::add));
                    shared.computeIfAbsent(environment, none -> new LinkedHashSet<>(names))
                            .retainAll(names);
                }));
    }

    /**
     * The groups that all jobs are in that write to an environment.
     *
     * @param environment its name in lower case
     * @return the groups' names
     */
    public Set<String> shared(String environment) {
        return Set.copyOf(shared.getOrDefault(environment, Set.of()));
    }

    /**
     * Who cancels what goes on in a group.
     *
     * @param group the group's name
     * @return where that is written, empty when nobody does
     */
    public Optional<String> canceller(String group) {
        return Optional.ofNullable(cancelling.get(group));
    }

    /**
     * Who replaces what waits in a group.
     *
     * @param group the group's name
     * @return where that is written, empty when all of its members queue
     */
    public Optional<String> replacer(String group) {
        return Optional.ofNullable(replacing.get(group));
    }

    /**
     * The runners of one's own that jobs ask for which release something.
     *
     * @return sets of labels
     */
    public Set<Set<String>> deployRunners() {
        return Collections.unmodifiableSet(deployRunners);
    }

    /**
     * The jobs of an entry that can run there and write to environments.
     *
     * @param graph the entry
     * @return jobs by environment in lower case, in order
     */
    public static Map<String, List<JobNode>> writers(Graph graph) {
        Map<String, Set<JobNode>> writers = new LinkedHashMap<>();
        graph.effects().stream()
                .filter(use -> isWriting(use) && !use.runs().isFalse())
                .forEach(use -> writers.computeIfAbsent(
                                use.environment().toLowerCase(Locale.ROOT), none -> new LinkedHashSet<>())
                        .add(use.job()));
        Map<String, List<JobNode>> ordered = new LinkedHashMap<>();
        writers.forEach((environment, jobs) -> ordered.put(environment, new ArrayList<>(jobs)));
        return ordered;
    }

    /**
     * Whether an effect changes an environment.
     *
     * @param use the effect
     * @return true for releases and rollbacks
     */
    public static boolean isWriting(EffectUse use) {
        return use.kind().isRelease() || use.kind() == Kind.ROLL_BACK;
    }
}
