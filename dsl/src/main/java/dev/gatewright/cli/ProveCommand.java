package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Severity;
import dev.gatewright.proof.Proof;
import dev.gatewright.proof.Results;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.simulation.selector.EnvironmentNames;
import dev.gatewright.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code prove}: whether invariants hold in every scenario. As JSON, version 1 of a format that only grows: {@code {"version":
 * 1, "results": [{"invariant", "verdict", "assumptions", "counterexample"}]}}.
 */
@Command(
        name = "prove",
        versionProvider = Version.class,
        description = {
            "Decide for every scenario whether invariants hold.",
            "Each is proved, assumed with the settings that it rests on, refuted with the shortest scenario that breaks it,"
                    + " or undecided."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class ProveCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder that has .github/workflows; without it the pipeline, or else this folder.")
    private @Nullable Path folder;

    @Option(
            names = "--invariant",
            paramLabel = "NAME",
            description = "What must hold; can be given several times. Without it: every invariant of the library.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--production",
            paramLabel = "ENV",
            description = "An environment that is production (as always: production and prod).")
    private List<String> production = new ArrayList<>();

    @Option(names = "--staging", paramLabel = "ENV", description = "An environment that is staging.")
    private List<String> staging = new ArrayList<>();

    @Option(names = "--protect", paramLabel = "ENV", description = "An environment that has reviewers.")
    private List<String> protect = new ArrayList<>();

    @Option(names = "--unprotected", paramLabel = "ENV", description = "An environment that nothing protects.")
    private List<String> unprotected = new ArrayList<>();

    @Option(
            names = "--effect",
            paramLabel = "LABEL",
            description = "What a job or a step does: FILE:JOB[.STEP]=EFFECT[:ENV], with build, test, deploy, migrate,"
                    + " switch, rollBack or notify.")
    private List<String> effects = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "MINUTES",
            description = "What the whole feedback may take (as always: 35 minutes).")
    private @Nullable Integer budget;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (as always) or json.")
    private String format = "text";

    @Mixin
    private Common common = new Common();

    private final Session session;

    ProveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (!FORMATS.contains(format)) {
            throw new Refused("Unknown format `" + format + "`. " + Candidates.help(format, FORMATS, ""));
        }
        List<Invariant> invariants = invariants();
        Optional<Subject> subject = Subjects.of(session, "prove", folder);
        if (subject.isEmpty()) {
            return ExitCode.FOUND;
        }
        warn(subject.get());
        Results results = proof(subject.get()).prove(invariants);
        session.out().print(format.equals("json") ? results.json() + "\n" : results.text() + "\n");
        return results.hold() ? ExitCode.FINE : ExitCode.FOUND;
    }

    private List<Invariant> invariants() throws Refused {
        if (names.isEmpty()) {
            return Invariants.all();
        }
        List<Invariant> named = new ArrayList<>();
        for (String name : names) {
            named.add(Invariants.named(name).orElseThrow(() -> unknown(name)));
        }
        return named;
    }

    /**
     * A misspelled environment would make a proof that says nothing, and so does a workflow that never starts. An effect may
     * name an environment that no job has.
     */
    private void warn(Subject subject) {
        subject.refused()
                .forEach((file, reason) -> warn("`" + file + "` never starts, so nothing that is proved of it counts. "
                        + reason + " `check` shows all that is wrong."));
        List<String> named = Stream.of(production, staging, protect, unprotected)
                .flatMap(List::stream)
                .filter(name -> effects.stream().noneMatch(effect -> effect.endsWith(":" + name)))
                .toList();
        EnvironmentNames environments =
                subject.simulation().environments(dev.gatewright.simulation.scenario.Repository.DEFAULT.name());
        environments.problems(named).forEach(this::warn);
    }

    private void warn(String warning) {
        session.err().line(session.err().palette().severity(Severity.WARNING, "warning:") + " " + warning);
    }

    private static Refused unknown(String name) {
        List<String> known = Invariants.all().stream().map(Invariant::name).toList();
        return new Refused("Unknown invariant `" + name + "`. " + Candidates.help(name, known, ""));
    }

    /** Where the pipeline's repository begins, or the folder that was named. */
    private Path repository() {
        return folder == null && session.hasPipeline()
                ? Repository.root(session.folder())
                : session.resolve(folder == null ? Path.of("") : folder);
    }

    private Proof proof(Subject subject) throws Refused, IOException {
        Proof proof = Proof.of(subject.workflows()).actions(subject.actions()).locked(Lockfiles.in(repository()));
        if (!production.isEmpty()) {
            proof = proof.production(production.toArray(String[]::new));
        }
        if (!staging.isEmpty()) {
            proof = proof.staging(staging.toArray(String[]::new));
        }
        proof = proof.protect(protect.toArray(String[]::new)).unprotected(unprotected.toArray(String[]::new));
        if (budget != null && budget < 1) {
            throw new Refused("A budget of " + budget + " minutes is none. Give at least 1.");
        }
        if (budget != null) {
            proof = proof.budgetMinutes(budget);
        }
        return labelled(proof);
    }

    private Proof labelled(Proof proof) throws Refused {
        Proof labelled = proof;
        try {
            for (String label : effects) {
                labelled = labelled.effect(label);
            }
        } catch (IllegalArgumentException wrong) {
            throw new Refused(String.valueOf(wrong.getMessage()));
        }
        return labelled;
    }
}
