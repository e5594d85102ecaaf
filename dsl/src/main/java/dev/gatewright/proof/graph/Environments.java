package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Is;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.Setting;
import dev.gatewright.proof.graph.Happening.Withdrawn;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Settings;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.workflow.job.Protection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The environments that jobs name, and whether somebody must approve. Where nothing is said of an environment it is assumed to
 * have reviewers, and the assumption is told.
 *
 * <p>Source: GitHub's documentation, "Deployments and environments", section "Required reviewers".
 */
final class Environments {

    private final Circuit circuit;
    private final Settings settings;
    private final Map<String, Protection> declared;

    /**
     * The environments of an entry.
     *
     * @param declared those that were declared with a protection in Java, by their names in lower case
     */
    Environments(Circuit circuit, Settings settings, Map<String, Protection> declared) {
        this.circuit = circuit;
        this.settings = settings;
        this.declared = declared;
    }

    /** The environments that were declared with a protection in Java, by their names in lower case. */
    static Map<String, Protection> declared(Library library) {
        Map<String, Protection> declared = new LinkedHashMap<>();
        for (WorkflowModel workflow : library.workflows()) {
            for (JobModel job : workflow.jobs()) {
                job.protection()
                        .ifPresent(protection -> job.environment()
                                .flatMap(Reducer::value)
                                .ifPresent(name -> declared.put(key(name.text()), protection)));
            }
        }
        return declared;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Notes the environments of a job. */
    void join(JobNode job) {
        if (job.model.environment().isPresent()) {
            job.environments.addAll(uses(job));
        }
    }

    /** Whether one of its environments refuses a job. */
    Literal refused(JobNode job) {
        return asked(job, name -> new Rejected(name, job.run.workflow().file(), job.path()));
    }

    /** Whether its run is cancelled while a job waits for one of its environments. */
    Literal withdrawn(JobNode job) {
        return asked(job, name -> new Withdrawn(name, job.run.workflow().file(), job.path()));
    }

    private Literal asked(JobNode job, Function<String, Happening> answer) {
        return circuit.or(job.environments.stream()
                .map(use -> circuit.and(
                        use.when(),
                        use.isProtected(),
                        circuit.choice(answer.apply(use.name().orElse("?")))))
                .toList());
    }

    private List<EnvironmentUse> uses(JobNode job) {
        List<EnvironmentUse> uses = new ArrayList<>();
        for (Case each : job.cases(job.model.environment().orElseThrow())) {
            Optional<String> text = each.text();
            if (text.isPresent()) {
                if (!text.get().isEmpty()) {
                    uses.add(new EnvironmentUse(job, text, each.when(), isProtected(text.get())));
                }
            } else {
                uses.addAll(open(job, each));
            }
        }
        uses.removeIf(use -> job.legs().any(use.when()).isFalse());
        return uses;
    }

    /** A name that isn't known: each of those that matter, or any other. */
    private List<EnvironmentUse> open(JobNode job, Case each) {
        List<EnvironmentUse> uses = new ArrayList<>();
        Literal rest = each.when();
        String what = each.value() instanceof dev.gatewright.expression.Expression.Reference reference
                ? reference.referent().describe()
                : each.value().toString();
        for (String name : settings.stages()) {
            Literal is = circuit.choice(new Is(what, name));
            uses.add(new EnvironmentUse(job, Optional.of(name), circuit.and(rest, is), isProtected(name)));
            rest = circuit.and(rest, is.not());
        }
        uses.add(new EnvironmentUse(job, Optional.empty(), rest, Literal.FALSE));
        return uses;
    }

    Literal isProtected(String name) {
        Protection said = declared.get(key(name));
        if (settings.isUnprotected(name) || said != null && said.reviewers().isEmpty()) {
            return Literal.FALSE;
        }
        return circuit.choice(new Setting(
                "environment `" + key(name) + "` has required reviewers, and administrators don't bypass them"));
    }

    /** The names that were declared with a protection in Java. */
    List<String> declaredNames() {
        return List.copyOf(declared.keySet());
    }
}
