package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.result.JsonRendering;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.WorkflowResult;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.simulation.selector.SelectorException;
import dev.gatewright.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code simulate}: what an event does, without anything being run. As JSON, version 1 of a format that only grows:
 * {@code {"version": 1, "workflows": [{"file", "name", "started", "reason", "conclusion", "jobs": [{"id", "name", "matrix",
 * "conclusion", "reason", "outputs", "steps": [{"id", "name", "outcome", "conclusion", "reason"}]}]}]}}.
 */
@Command(
        name = "simulate",
        versionProvider = Version.class,
        description = "Tell what an event does: which workflows start, and what becomes of every job and step.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class SimulateCommand implements Callable<Integer> {

    private static final Pattern NAME = Pattern.compile("[\\w.-]+/[\\w.-]+");
    private static final List<String> FORMATS = List.of("text", "json");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder that has .github/workflows; without it the pipeline, or else this folder.")
    private @Nullable Path folder;

    @Mixin
    private EventOptions event = new EventOptions();

    @Option(
            names = "--repository",
            paramLabel = "OWNER/NAME",
            description = "The repository, as github.repository has it (as always: octo-org/octo-repo).")
    private @Nullable String repositoryName;

    @Option(
            names = "--default-branch",
            paramLabel = "B",
            description = "The repository's default branch (as always: main).")
    private @Nullable String defaultBranch;

    @Mixin
    private CourseOptions course = new CourseOptions();

    @Mixin
    private ReviewOptions reviews = new ReviewOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (as always) or json.")
    private String format = "text";

    @Mixin
    private Common common = new Common();

    private final Session session;

    SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (!FORMATS.contains(format)) {
            throw new Refused("Unknown format `" + format + "`. " + Candidates.help(format, FORMATS, ""));
        }
        TriggerEvent happens = event.event(session);
        Optional<Subject> subject = Subjects.of(session, "simulate", folder);
        if (subject.isEmpty()) {
            return ExitCode.FOUND;
        }
        Simulated simulated = simulate(subject.get(), happens);
        demandNoRefusal(simulated);
        session.out().print(format.equals("json") ? JsonRendering.of(simulated).pretty() + "\n" : simulated.toString());
        return ExitCode.FINE;
    }

    private Simulated simulate(Subject subject, TriggerEvent happens) throws Refused, IOException {
        Simulation simulation = subject.simulation();
        Repository repository = repository();
        Scenario scenario = Scenario.on(happens).in(repository);
        scenario = course.applyTo(scenario, simulation.selectors(repository.name()));
        scenario = reviews.applyTo(scenario, subject.workflows(), simulation.environments(repository.name()));
        try {
            return simulation.run(scenario);
        } catch (SelectorException noSuchName) {
            throw new Refused(String.valueOf(noSuchName.getMessage()));
        }
    }

    private Repository repository() throws Refused, IOException {
        Repository repository = event.repository(session);
        Repository named = repositoryName == null ? repository : repository.named(name(repositoryName));
        return defaultBranch == null ? named : named.withDefaultBranch(defaultBranch);
    }

    private static String name(String text) throws Refused {
        if (!NAME.matcher(text).matches()) {
            throw new Refused("`" + text + "` names no repository. Write `--repository OWNER/NAME`.");
        }
        return text;
    }

    /** GitHub starts nothing, and says so to who caused the event. */
    private static void demandNoRefusal(Simulated simulated) throws Refused {
        List<WorkflowResult> refusals = simulated.refusals();
        if (!refusals.isEmpty()) {
            throw new Refused("GitHub refuses this event. "
                    + refusals.stream()
                            .map(refusal -> "`" + refusal.file() + "`: " + refusal.reason())
                            .collect(Collectors.joining(" ")));
        }
    }
}
