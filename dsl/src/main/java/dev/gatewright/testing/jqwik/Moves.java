package dev.gatewright.testing.jqwik;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.step.StepSpec;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can go another way than well, the simplest first: a property shrinks towards these. */
final class Moves {

    /** How deep callers are followed; GitHub follows no further. */
    private static final int DEPTH = 10;

    private static final Pattern VARIABLE = Pattern.compile("\\bvars\\.([A-Za-z_]\\w*)(?:\\s*[!=]=\\s*'([^']*)')?");
    private static final Pattern SECRET = Pattern.compile("\\bsecrets\\.([A-Za-z_]\\w*)");
    private static final Pattern OUTPUT =
            Pattern.compile("\\bsteps\\.([A-Za-z_][\\w-]*)\\.outputs\\.([A-Za-z_][\\w-]*)");
    private static final Pattern TEXT = Pattern.compile("'([^']{1,40})'");

    private final Library library;
    private final Set<String> environments = new LinkedHashSet<>();
    private final List<Move> ofJobs = new ArrayList<>();
    private final List<Move> ofSteps = new ArrayList<>();
    private final List<Move> ofValues = new ArrayList<>();

    private Moves(Library library) {
        this.library = library;
    }

    static List<Move> of(Library library) {
        Moves moves = new Moves(library);
        library.all().stream().filter(WorkflowSpec::isEntry).forEach(entry -> moves.jobs(entry.file(), entry, "", 1));
        library.all().forEach(moves::values);
        List<Move> all = new ArrayList<>(moves.ofReviews());
        all.addAll(moves.ofValues);
        all.addAll(moves.ofJobs);
        all.addAll(moves.ofSteps);
        return all;
    }

    private void jobs(String file, WorkflowSpec workflow, String prefix, int depth) {
        for (JobSpec job : workflow.jobs().values()) {
            String name = file + ":" + prefix + job.id();
            outcomes(name, List.of(Outcome.FAILURE, Outcome.CANCELLED, Outcome.SKIPPED), ofJobs);
            environment(job);
            outputs(name, job, workflow);
            for (StepSpec step : job.steps()) {
                outcomes(name + "." + step.key(), List.of(Outcome.FAILURE, Outcome.CANCELLED), ofSteps);
            }
            if (depth < DEPTH && job.calls().isPresent()) {
                library.called(job.calls().get(), Repository.DEFAULT.name())
                        .ifPresent(called -> jobs(file, called, prefix + job.id() + "/", depth + 1));
            }
        }
    }

    private static void outcomes(String name, List<Outcome> outcomes, List<Move> moves) {
        outcomes.forEach(outcome -> moves.add(new Move(name, rehearsal -> rehearsal.ending(outcome, name))));
    }

    private void environment(JobSpec job) {
        Tree tree = job.tree().at("environment");
        (tree.isMapping() ? tree.at("name") : tree)
                .text()
                .filter(name -> !name.contains("${{"))
                .ifPresent(environments::add);
    }

    /** Values of outputs are those with which the workflow compares anything, and one that it compares nothing with. */
    private void outputs(String name, JobSpec job, WorkflowSpec workflow) {
        Matcher uses = OUTPUT.matcher(text(job.tree()));
        Set<String> seen = new LinkedHashSet<>();
        while (uses.find()) {
            boolean isOwn = job.steps().stream().anyMatch(step -> step.id().equalsIgnoreCase(uses.group(1)));
            String output = name + "." + uses.group(1) + "." + uses.group(2);
            if (isOwn && seen.add(output)) {
                for (String value : compared(workflow)) {
                    ofValues.add(new Move(output, rehearsal -> rehearsal.output(output, value)));
                }
            }
        }
    }

    private static Set<String> compared(WorkflowSpec workflow) {
        Set<String> values = new LinkedHashSet<>(List.of("", "true", "something"));
        for (JobSpec job : workflow.jobs().values()) {
            Matcher texts = TEXT.matcher(job.tree().at("if").text().orElse(""));
            while (texts.find()) {
                values.add(texts.group(1));
            }
        }
        return values;
    }

    private void values(WorkflowSpec workflow) {
        String text = text(workflow.tree());
        Matcher variables = VARIABLE.matcher(text);
        Set<String> seen = new LinkedHashSet<>();
        while (variables.find()) {
            String name = variables.group(1);
            for (String value :
                    variables.group(2) == null ? List.of("", "something") : List.of(variables.group(2), "")) {
                if (seen.add(name + "=" + value)) {
                    ofValues.add(new Move("vars." + name, rehearsal -> rehearsal.var(name, value)));
                }
            }
        }
        Matcher secrets = SECRET.matcher(text);
        while (secrets.find()) {
            String name = secrets.group(1);
            if (!name.equals("GITHUB_TOKEN") && seen.add("secrets." + name)) {
                ofValues.add(
                        new Move("secrets." + name, rehearsal -> rehearsal.with(scenario -> scenario.secret(name))));
            }
        }
    }

    private static String text(Tree tree) {
        return Yaml.print(tree.node());
    }

    private List<Move> ofReviews() {
        List<Move> reviews = new ArrayList<>();
        for (String name : environments) {
            reviews.add(new Move("environment " + name, rehearsal -> rehearsal.approving(name)));
            reviews.add(new Move("environment " + name, rehearsal -> rehearsal.rejecting(name)));
        }
        return reviews;
    }
}
