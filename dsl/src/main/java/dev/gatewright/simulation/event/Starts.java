package dev.gatewright.simulation.event;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a workflow starts for an event: one rule after the other, and the first that decides against it gives the
 * reason.
 */
public final class Starts {

    /** Events whose `types` GitHub ignores, because they have none. */
    private static final Set<String> WITHOUT_TYPES = Set.of("push", "schedule", "workflow_dispatch", "workflow_call");

    private final TriggerEvent event;
    private final EventKind kind;
    private final Repository repository;

    private Starts(TriggerEvent event, Repository repository) {
        this.event = event;
        this.kind = EventKind.of(event);
        this.repository = repository;
    }

    /**
     * Whether a workflow starts.
     *
     * @param workflow the workflow's tree
     * @param event the event
     * @param repository where it occurs
     * @return the answer and its reason
     */
    public static Start judge(Tree workflow, TriggerEvent event, Repository repository) {
        return new Starts(event, repository).judge(workflow);
    }

    /**
     * What stands at an event below {@code on}, in any of the three forms of {@code on}.
     *
     * @param workflow the workflow's tree
     * @return what stands there by the event's name, in order
     */
    public static Map<String, Tree> triggers(Tree workflow) {
        Tree on = workflow.at("on");
        if (on.isMapping()) {
            return on.entries();
        }
        Map<String, Tree> alone = new LinkedHashMap<>();
        on.texts().forEach(name -> alone.put(name, Tree.of(Scalar.ofNull())));
        return alone;
    }

    /**
     * The event as a workflow sees it: a schedule that isn't named is the only one that there is.
     *
     * @param workflow the workflow's tree
     * @param event the event
     * @return the event
     */
    public static TriggerEvent seen(Tree workflow, TriggerEvent event) {
        if (!event.name().equals("schedule") || event.activity().isPresent()) {
            return event;
        }
        List<String> times = times(triggers(workflow).getOrDefault("schedule", workflow.at("")));
        return times.size() == 1 ? event.activity(times.get(0)) : event;
    }

    private static List<String> times(Tree trigger) {
        return trigger.items().stream()
                .flatMap(item -> item.at("cron").text().stream())
                .toList();
    }

    private Start judge(Tree workflow) {
        if (!repository.actionsEnabled()) {
            return Start.no(StartRule.ACTIONS_ENABLED, "Actions is switched off in the repository's settings");
        }
        Map<String, Tree> triggers = triggers(workflow);
        Tree trigger = triggers.get(event.name());
        if (trigger == null) {
            return Start.no(StartRule.EVENT, "`on` doesn't have `" + event.name() + "`");
        }
        return ref().or(() -> OwnToken.judge(event))
                .or(this::message)
                .or(() -> PayloadFilter.judge(event))
                .or(() -> types(trigger))
                .or(() -> filters(trigger))
                .or(() -> special(trigger))
                .orElseGet(() -> Start.yes(event.toString()));
    }

    /** Some events look at nothing but the default branch; where another branch is named, they don't see its files. */
    private Optional<Start> ref() {
        boolean isElsewhere = event.ref()
                .filter(ref -> !ref.equals(GitRef.branch(repository.defaultBranch())))
                .isPresent();
        boolean isAboutAnother = event.isPullRequest()
                || event.name().equals("workflow_run")
                || event.name().equals("delete");
        if (kind.home() != EventKind.Home.DEFAULT_BRANCH || !isElsewhere || isAboutAnother) {
            return Optional.empty();
        }
        return Optional.of(Start.no(
                StartRule.DEFAULT_BRANCH,
                "`" + event.name() + "` only starts workflows of the default branch `" + repository.defaultBranch()
                        + "`, not of " + event.ref().orElseThrow()));
    }

    private Optional<Start> message() {
        return SkipMessage.in(event)
                .map(words -> Start.no(
                        StartRule.SKIP_MESSAGE,
                        "the commit's message says `" + words + "`, so no workflow runs for it"));
    }

    private Optional<Start> types(Tree trigger) {
        boolean isSaid = trigger.find("types").isPresent();
        List<String> types =
                isSaid ? trigger.at("types").texts() : kind.defaultTypes().orElse(List.of());
        if (WITHOUT_TYPES.contains(event.name()) || !isSaid && types.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> activity = kind.activity(event);
        if (activity.isEmpty()) {
            return Optional.of(Start.unknown(
                    StartRule.TYPES,
                    "the workflow wants one of the types " + types + ", and nobody says which one the event has"));
        }
        if (types.contains(activity.get())) {
            return Optional.empty();
        }
        String listed = isSaid ? "`types` " + types : "the types that count where none are named, " + types;
        return Optional.of(Start.no(StartRule.TYPES, "activity type `" + activity.get() + "` isn't one of " + listed));
    }

    private Optional<Start> filters(Tree trigger) {
        return new RefFilter(trigger)
                .refuse(event, repository)
                .map(reason -> Start.no(StartRule.REFS, reason))
                .or(() -> new PathFilter(trigger).judge(event));
    }

    private Optional<Start> special(Tree trigger) {
        return switch (event.name()) {
            case "workflow_dispatch" -> inputs(DispatchInputs.of(trigger));
            case "schedule" -> schedule(trigger);
            case "workflow_run" -> watched(trigger);
            case "image_version" -> image(trigger);
            default -> Optional.empty();
        };
    }

    /** A dispatch is meant for a workflow that declares its inputs; what is wrong with them then, GitHub refuses. */
    private Optional<Start> inputs(DispatchInputs declared) {
        return declared.unexpected(event.inputs())
                .map(reason -> Start.no(StartRule.INPUTS, reason))
                .or(() -> declared.refuse(event.inputs()).map(reason -> Start.refusal(StartRule.INPUTS, reason)));
    }

    private Optional<Start> schedule(Tree trigger) {
        List<String> times = times(trigger);
        Optional<String> due = event.activity();
        return due.isEmpty() || times.contains(due.get())
                ? Optional.empty()
                : Optional.of(Start.no(StartRule.SCHEDULE, "`" + due.get() + "` isn't one of its schedules " + times));
    }

    /** Which image it is stands in no payload that GitHub documents. */
    private static Optional<Start> image(Tree trigger) {
        return Stream.of("names", "versions")
                .filter(filter -> trigger.find(filter).isPresent())
                .findFirst()
                .map(filter -> Start.unknown(
                        StartRule.IMAGES,
                        "the workflow filters by `" + filter + "` "
                                + trigger.at(filter).texts() + ", and nobody says which image became available"));
    }

    private Optional<Start> watched(Tree trigger) {
        Optional<String> name = WatchedRun.name(event);
        List<String> workflows = trigger.at("workflows").texts();
        if (name.isEmpty()) {
            return Optional.of(Start.unknown(
                    StartRule.WATCHED,
                    "the workflow watches " + workflows + ", and nobody says which one ran; supply the payload"));
        }
        return workflows.contains(name.get())
                ? Optional.empty()
                : Optional.of(Start.no(
                        StartRule.WATCHED,
                        "workflow `" + name.get() + "` isn't one of those it watches, " + workflows));
    }
}
