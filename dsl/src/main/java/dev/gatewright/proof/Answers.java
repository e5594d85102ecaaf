package dev.gatewright.proof;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.Withdrawn;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What reviewers answer in a scenario. One answer holds for all jobs of an environment. */
final class Answers {

    private final Set<String> approved = new LinkedHashSet<>();
    private final Set<String> rejected = new LinkedHashSet<>();
    private final Set<String> unanswered = new LinkedHashSet<>();

    String tell(Rejected no) {
        rejected.add(no.environment());
        return "the deployment of `" + no.job() + "` to `" + no.environment() + "` is rejected";
    }

    String tell(Withdrawn gone) {
        unanswered.add(gone.environment());
        return "the run is cancelled while `" + gone.job() + "` waits for the approval of `" + gone.environment() + "`";
    }

    /** Whatever runs was approved, and so were the legs of a matrix that nobody looks at. */
    void approve(Graph graph, Predicate<Literal> holds) {
        graph.jobs().stream()
                .flatMap(job -> job.environments().stream())
                .filter(use -> !use.isProtected().isFalse())
                .filter(use -> holds.test(use.job().started()))
                .filter(use -> holds.test(use.when())
                        ? holds.test(use.job().runs())
                        : use.job().isOfOneLeg())
                .flatMap((EnvironmentUse use) -> use.name().stream())
                .forEach(approved::add);
    }

    /** What of it no argument can say. */
    Optional<String> obstacle() {
        if (unanswered.stream().anyMatch(name -> approved.contains(name) || rejected.contains(name))) {
            return Optional.of("no argument says that an environment is answered for one job and not for another");
        }
        return approved.stream().anyMatch(rejected::contains)
                ? Optional.of("no argument says that an environment is approved for one job and rejected for another")
                : Optional.empty();
    }

    /** Why the simulation may come to another end all the same. */
    Optional<String> doubt() {
        return unanswered.isEmpty()
                ? Optional.empty()
                : Optional.of("no argument cancels a run while a job of it waits for an approval");
    }

    void write(Script script) {
        unanswered.stream()
                .filter(name -> !approved.contains(name) && !rejected.contains(name))
                .forEach(script::unanswered);
        approved.stream().filter(name -> !rejected.contains(name)).forEach(script::approved);
        rejected.forEach(script::rejected);
    }
}
