package dev.gatewright.cli;

import dev.gatewright.block.Key;
import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Told;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.event.Activities;
import dev.gatewright.workflow.event.Triggers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What happens: the event that a simulation begins with. */
@SuppressWarnings("unused") // picocli sets the fields
final class EventOptions {

    private static final String DISPATCH = "workflow_dispatch";
    /** Their activity is whatever sends them, or a cron line. */
    private static final List<String> ANY_ACTIVITY = List.of("repository_dispatch", "schedule");

    private static final Set<String> NEVER_OF_FORKS = Set.of("push", "schedule", DISPATCH, "repository_dispatch");

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            required = true,
            description = "The event, such as push, pull_request or workflow_dispatch.")
    private String event = "";

    @Option(
            names = "--activity",
            paramLabel = "TYPE",
            description = "The activity's type, such as opened; of a schedule its cron line.")
    private @Nullable String activity;

    @Option(names = "--branch", paramLabel = "B", description = "The branch; of a pull request the one it comes from.")
    private @Nullable String branch;

    @Option(names = "--tag", paramLabel = "T", description = "The tag.")
    private @Nullable String tag;

    @Option(names = "--base", paramLabel = "B", description = "The branch that a pull request is to be merged into.")
    private @Nullable String base;

    @Option(
            names = "--payload",
            paramLabel = "F.json",
            description = "The event's payload; what it says, no other option need say. JSON itself, such as"
                    + " {\"sender\":{\"login\":\"octocat\"}}, is a part of it, beside what isn't known.")
    private @Nullable String payload;

    @Option(
            names = "--path",
            paramLabel = "P",
            description = "A changed file; without any, filters of paths can't be decided.")
    private List<String> paths = List.of();

    @Option(names = "--message", paramLabel = "M", description = "The commit's message.")
    private @Nullable String message;

    @Option(
            names = "--actor",
            paramLabel = "USER",
            description = "Who causes it; what a workflow causes with its GITHUB_TOKEN, github-actions[bot] does.")
    private @Nullable String actor;

    @Option(names = "--fork", description = "The pull request comes from a fork.")
    private boolean fork;

    @Option(names = "--input", paramLabel = "K=V", description = "An input of a workflow that is started by hand.")
    private List<String> inputs = List.of();

    /** The event that the options and the payload say; an option counts more. */
    TriggerEvent event(Session session) throws Refused, IOException {
        demandSense();
        TriggerEvent said = TriggerEvent.event(event);
        Optional<Told> given = payload(session);
        return content(place(given.isEmpty() ? said : given.get().applyTo(said)));
    }

    /** The repository that the payload names, else one like any other. */
    Repository repository(Session session) throws Refused, IOException {
        return payload(session).map(given -> given.applyTo(Repository.DEFAULT)).orElse(Repository.DEFAULT);
    }

    private Optional<Told> payload(Session session) throws Refused, IOException {
        return payload == null ? Optional.empty() : Optional.of(PayloadFile.read(session, payload));
    }

    private TriggerEvent place(TriggerEvent said) {
        TriggerEvent placed = activity == null ? said : said.activity(activity);
        placed = branch == null ? placed : placed.branch(within("refs/heads/", branch));
        placed = tag == null ? placed : placed.tag(within("refs/tags/", tag));
        return base == null ? placed : placed.base(within("refs/heads/", base));
    }

    /** A name that may be written in full. */
    private static String within(String folder, String name) {
        return name.startsWith(folder) ? name.substring(folder.length()) : name;
    }

    private TriggerEvent content(TriggerEvent said) throws Refused {
        TriggerEvent filled = message == null ? said : said.message(message);
        filled = actor == null ? filled : filled.actor(actor);
        filled = paths.isEmpty()
                ? filled
                : filled.changing(paths.stream().map(path -> within("./", path)).toList());
        filled = fork ? filled.fromFork() : filled;
        for (Map.Entry<String, String> input : Pairs.of("--input", inputs).entrySet()) {
            filled = filled.input(input.getKey(), input.getValue());
        }
        return filled;
    }

    private void demandSense() throws Refused {
        List<String> events = Triggers.keys().all().stream()
                .map(Key::name)
                .filter(name -> !name.equals("workflow_call"))
                .toList();
        if (!events.contains(event)) {
            throw new Refused("No workflow can be started by `" + event + "`. " + Candidates.help(event, events, ""));
        }
        demandActivity();
        if (tag != null && event.startsWith("pull_request")) {
            throw new Refused("`" + event + "` is about a branch. Say `--branch` in place of `--tag`.");
        }
        if (branch != null && tag != null) {
            throw new Refused("An event is about a branch or about a tag. Leave `--branch` or `--tag` away.");
        }
        if (!inputs.isEmpty() && !event.equals(DISPATCH)) {
            throw new Refused("`" + event + "` has no inputs. `--input` belongs to `--event " + DISPATCH + "`.");
        }
        if (fork && NEVER_OF_FORKS.contains(event)) {
            throw new Refused("`" + event + "` never comes from a fork. `--fork` belongs to `--event pull_request`.");
        }
    }

    private void demandActivity() throws Refused {
        List<String> known = Activities.of(event);
        if (activity == null || known.contains(activity) || ANY_ACTIVITY.contains(event)) {
            return;
        }
        throw new Refused(
                known.isEmpty()
                        ? "`" + event + "` has no activity types. Leave `--activity` away."
                        : "`" + activity + "` is no activity type of `" + event + "`. "
                                + Candidates.help(activity, known, ""));
    }
}
