package dev.gatewright.simulation.scenario;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonShape.Member;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The payload of an event, and what it says of the event and of its repository.
 *
 * <p>Source: GitHub's documentation, "Webhook events and payloads".
 *
 * @param payload the payload, or an open part of it
 */
public record Told(Obj payload) {

    private static final String BRANCHES = "refs/heads/";
    private static final String TAGS = "refs/tags/";

    /**
     * A part of a payload: what it doesn't say isn't known.
     *
     * @param part what is said
     * @return the part
     */
    public static Told part(Obj part) {
        return new Told(opened(part, "github.event"));
    }

    private static Obj opened(Obj object, String path) {
        Obj opened = object.openAt(path);
        for (Member<Value> member : object.members()) {
            if (member.value() instanceof Obj inner) {
                opened = opened.with(member.name(), opened(inner, path + "." + member.name()));
            }
        }
        return opened;
    }

    /**
     * What the payload says of an event.
     *
     * @param event the event
     * @return the event with the payload, and what follows from it
     */
    public TriggerEvent applyTo(TriggerEvent event) {
        TriggerEvent said = event.payload(payload);
        said = with(said, text("action").or(() -> text("schedule")), TriggerEvent::activity);
        said = with(said, ref(event.name()), TriggerEvent::ref);
        said = with(said, base(), TriggerEvent::base);
        said = with(said, text("head_commit", "message"), TriggerEvent::message);
        said = with(said, text("sender", "login"), TriggerEvent::actor);
        said = with(said, number(), TriggerEvent::number);
        said = isFromFork() ? said.fromFork() : said;
        return withInputs(said);
    }

    private static <T> TriggerEvent with(
            TriggerEvent event, Optional<T> value, BiFunction<TriggerEvent, T, TriggerEvent> change) {
        return value.map(it -> change.apply(event, it)).orElse(event);
    }

    /**
     * What the payload says of the repository.
     *
     * @param repository the repository
     * @return the repository with the name and the default branch that the payload has
     */
    public Repository applyTo(Repository repository) {
        Repository named = fullName().map(repository::named).orElse(repository);
        return text("repository", "default_branch")
                .map(named::withDefaultBranch)
                .orElse(named);
    }

    private Optional<String> fullName() {
        return text("repository", "full_name");
    }

    private Optional<GitRef> ref(String event) {
        if (event.startsWith("pull_request")) {
            return text("pull_request", "head", "ref").map(GitRef::branch);
        }
        return switch (event) {
            case "release" -> text("release", "tag_name").map(GitRef::tag);
            case "workflow_run" -> text("workflow_run", "head_branch").map(GitRef::branch);
            case "merge_group" -> text("merge_group", "head_ref").map(this::ofFullName);
            case "deployment", "deployment_status" ->
                text("deployment", "ref").filter(ref -> ref.startsWith("refs/")).map(this::ofFullName);
            default -> text("ref").map(this::ofFullName);
        };
    }

    private Optional<String> base() {
        return text("pull_request", "base", "ref")
                .or(() -> text("merge_group", "base_ref")
                        .map(ref -> ofFullName(ref).name()));
    }

    private GitRef ofFullName(String ref) {
        if (ref.startsWith(TAGS)) {
            return GitRef.tag(ref.substring(TAGS.length()));
        }
        boolean isTag = text("ref_type").filter("tag"::equals).isPresent();
        return isTag
                ? GitRef.tag(ref)
                : GitRef.branch(ref.startsWith(BRANCHES) ? ref.substring(BRANCHES.length()) : ref);
    }

    private Optional<Integer> number() {
        return payload.at("number")
                .or(() -> payload.at("pull_request", "number"))
                .or(() -> payload.at("issue", "number"))
                .filter(Value.Num.class::isInstance)
                .map(number -> (int) number.number());
    }

    /** Where both repositories are named they decide: a fork may have pull requests of its own. */
    private boolean isFromFork() {
        Optional<String> head = text("pull_request", "head", "repo", "full_name");
        Optional<String> base =
                text("pull_request", "base", "repo", "full_name").or(this::fullName);
        if (head.isPresent() && base.isPresent()) {
            return !head.equals(base);
        }
        return payload.at("pull_request", "head", "repo", "fork")
                .filter(fork -> fork.equals(Value.of(true)))
                .isPresent();
    }

    private TriggerEvent withInputs(TriggerEvent event) {
        TriggerEvent filled = event;
        boolean isDispatch = event.name().equals("workflow_dispatch");
        if (isDispatch && payload.at("inputs").orElse(Value.NULL) instanceof Obj inputs) {
            for (var input : inputs.members()) {
                filled = filled.input(input.name(), input.value().text());
            }
        }
        return filled;
    }

    private Optional<String> text(String... path) {
        return payload.at(path).filter(Value.Text.class::isInstance).map(Value::text);
    }
}
