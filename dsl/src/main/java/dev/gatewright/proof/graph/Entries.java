package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.filter.PatternList;
import dev.gatewright.proof.graph.Entry.Ref;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which the workflows of a repository start: each event, on each ref that a filter or a condition names and on any
 * other; a pull request of a fork apart from one's own. Inputs are no entries: they are choices within one.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax for GitHub Actions", section "on".
 */
public final class Entries {

    private static final Pattern WILD = Pattern.compile("[*?+\\[\\]]");
    private static final String DEFAULT_BRANCH = "main";

    /** A merge queue makes a branch for what it tries. */
    private static final Ref QUEUED = new Ref("gh-readonly-queue/", false, true);

    private final Library library;
    private final Set<String> named = new LinkedHashSet<>(List.of(DEFAULT_BRANCH));

    private Entries(Library library) {
        this.library = library;
        library.workflows().forEach(this::collect);
    }

    /**
     * The ways in which the workflows of a repository start.
     *
     * @param library the workflows
     * @return the entries, in the order of workflows and triggers; {@code workflow_run} belongs to the runs that cause it
     */
    public static List<Entry> of(Library library) {
        Entries entries = new Entries(library);
        return library.workflows().stream()
                .flatMap(workflow -> workflow.triggers().stream().flatMap(trigger -> entries.of(workflow, trigger)))
                .toList();
    }

    /** Names that conditions compare a ref with; any other ref is like any further one. */
    private void collect(WorkflowModel workflow) {
        for (JobModel job : workflow.jobs()) {
            names(job.condition());
            job.environment().ifPresent(this::names);
            job.with().values().forEach(this::names);
            Texts.strings(job.mapping())
                    .map(scalar -> Texts.template(scalar.text()))
                    .forEach(this::names);
            job.steps().stream().map(StepModel::condition).forEach(this::names);
        }
        Stream.concat(
                        workflow.get("concurrency").stream().flatMap(Texts::strings),
                        workflow.get("env").stream().flatMap(Texts::strings))
                .map(scalar -> Texts.template(scalar.text()))
                .forEach(this::names);
    }

    private void names(Expression expression) {
        boolean asksForRef = expression.contains(node -> Reducer.path(node)
                .filter(path -> path.size() >= 2
                        && path.get(0).equals("github")
                        && (path.get(1).endsWith("ref")
                                || path.get(1).equals("ref_name")
                                || path.contains("head_branch")))
                .isPresent());
        if (asksForRef) {
            texts(expression)
                    .map(text -> text.replaceFirst("^refs/(heads|tags)/", ""))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> named.add(text.endsWith("/") ? text + "some-branch" : text));
        }
    }

    private static Stream<String> texts(Expression expression) {
        return expression instanceof Text text && !text.value().isEmpty()
                ? Stream.of(text.value()).filter(value -> value.matches("[\\w./-]+"))
                : expression.children().stream().flatMap(Entries::texts);
    }

    private Stream<Entry> of(WorkflowModel workflow, Trigger trigger) {
        String event = trigger.eventName();
        switch (event) {
            case "push":
                return refs(workflow, event, true).stream().map(ref -> new Entry(workflow, event, ref, false, ""));
            case "pull_request", "pull_request_target":
                return refs(workflow, event, false).stream()
                        .flatMap(ref -> Stream.of(
                                new Entry(workflow, event, ref, false, ""), new Entry(workflow, event, ref, true, "")));
            case "workflow_dispatch":
                return anyRefs().map(ref -> new Entry(workflow, event, ref, false, ""));
            case "release":
                return types(workflow, event)
                        .flatMap(type -> anyRefs(true).map(ref -> new Entry(workflow, event, ref, false, type)));
            case "create", "deployment", "deployment_status", "registry_package":
                return types(workflow, event)
                        .flatMap(type -> anyRefs().map(ref -> new Entry(workflow, event, ref, false, type)));
            case "merge_group":
                return types(workflow, event).map(type -> new Entry(workflow, event, QUEUED, false, type));
            case "schedule":
                return crons(trigger).map(cron -> new Entry(workflow, event, main(), false, cron));
            case Watching.EVENT:
                return Watching.watchesOthers(workflow, library)
                        ? Stream.of(
                                new Entry(workflow, event, main(), false, ""),
                                new Entry(workflow, event, main(), true, ""))
                        : Stream.empty();
            case "workflow_call":
                return library.hasCaller(workflow)
                        ? Stream.empty()
                        : Stream.of(new Entry(workflow, event, main(), false, ""));
            default:
                return types(workflow, event).map(type -> new Entry(workflow, event, main(), false, type));
        }
    }

    private static Ref main() {
        return new Ref(DEFAULT_BRANCH, false, false);
    }

    private static Stream<String> crons(Trigger trigger) {
        return trigger instanceof dev.gatewright.workflow.event.Schedule schedule
                ? schedule.crons().stream()
                        .map(cron -> cron.mapping().get("cron").map(Texts::text).orElse(""))
                : Stream.of("");
    }

    private static Stream<String> types(WorkflowModel workflow, String event) {
        List<String> types =
                workflow.filters(event).get("types").map(Texts::words).orElse(List.of());
        return types.isEmpty() ? Stream.of("") : types.stream();
    }

    private Stream<Ref> anyRefs() {
        return Stream.concat(anyRefs(false), anyRefs(true));
    }

    private Stream<Ref> anyRefs(boolean areTags) {
        return Stream.concat(
                named.stream().map(name -> new Ref(name, areTags, false)), Stream.of(new Ref("", areTags, true)));
    }

    private List<Ref> refs(WorkflowModel workflow, String event, boolean withTags) {
        Mapping filters = workflow.filters(event);
        List<Ref> refs = new ArrayList<>();
        boolean hasBranches = filters.has("branches") || filters.has("branches-ignore");
        boolean hasTags = filters.has("tags") || filters.has("tags-ignore");
        if (hasBranches || !hasTags) {
            refs.addAll(refs(filters, "branches", false));
        }
        if (withTags && (hasTags || !hasBranches)) {
            refs.addAll(refs(filters, "tags", true));
        }
        return refs;
    }

    private List<Ref> refs(Mapping filters, String key, boolean isTag) {
        List<String> asked = filters.get(key).map(Texts::words).orElse(List.of());
        List<String> ignored = filters.get(key + "-ignore").map(Texts::words).orElse(List.of());
        Set<String> names = new LinkedHashSet<>(isTag ? Set.of() : named);
        Stream.concat(asked.stream(), ignored.stream())
                .filter(pattern -> !WILD.matcher(pattern).find() && !pattern.startsWith("!"))
                .forEach(names::add);
        if (isTag) {
            names.addAll(named);
        }
        List<Ref> refs = new ArrayList<>();
        PatternList wanted = PatternList.of(asked);
        PatternList unwanted = PatternList.of(ignored);
        names.stream()
                .filter(name -> asked.isEmpty() ? !unwanted.matches(name) : wanted.matches(name))
                .forEach(name -> refs.add(new Ref(name, isTag, false)));
        others(asked, ignored).forEach(prefix -> refs.add(new Ref(prefix, isTag, true)));
        return refs;
    }

    /** How the refs begin that nobody names and that pass the filter nonetheless. */
    private static Stream<String> others(List<String> asked, List<String> ignored) {
        if (asked.isEmpty()) {
            return ignored.contains("**") ? Stream.empty() : Stream.of("");
        }
        return asked.stream()
                .filter(pattern ->
                        !pattern.startsWith("!") && WILD.matcher(pattern).find())
                .map(Entries::beginning)
                .distinct();
    }

    /** What a pattern says before its first sign that isn't plain; the sign before {@code ?} or {@code +} belongs to it. */
    private static String beginning(String pattern) {
        java.util.regex.Matcher wild = WILD.matcher(pattern);
        int at = wild.find() ? wild.start() : pattern.length();
        boolean takesOneMore = at > 0 && at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0;
        return pattern.substring(0, takesOneMore ? at - 1 : at);
    }
}
