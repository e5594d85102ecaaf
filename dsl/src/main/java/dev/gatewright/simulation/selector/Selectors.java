package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.plan.WorkflowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the job or step that a name means. A name is matched against what exists, the longest job first; a job that exists in
 * several workflows needs its file before it.
 */
public final class Selectors {

    /** How deep callers are followed; GitHub follows no further. */
    private static final int DEPTH = 10;

    /** Workflows that call each other have names without end. */
    private static final int MOST_LISTED = 10_000;

    private static final Pattern FILED = Pattern.compile("([^:/ ]+\\.ya?ml):.*");

    private final Library library;
    private final String repository;

    /**
     * The names that there are.
     *
     * @param library the workflows
     * @param repository owner and name of their repository
     */
    public Selectors(Library library, String repository) {
        this.library = library;
        this.repository = repository;
    }

    private record Found(int length, Target target) {}

    /**
     * The job or step that {@code [FILE:]JOB[.STEP]} means; {@code STEP/INNER} is a step of the action that a step uses.
     *
     * @param name the name
     * @return the job or step
     * @throws SelectorException when it means none, or several
     */
    public Target find(String name) {
        return find(name, false);
    }

    /**
     * The output that {@code [FILE:]JOB.STEP.NAME} means; of a job that calls a workflow which isn't here, {@code JOB.NAME}.
     *
     * @param name the name
     * @return the output
     * @throws SelectorException when it means none, or several
     */
    public Target findOutput(String name) {
        return find(name, true);
    }

    private Target find(String name, boolean output) {
        file(name).filter(workflow -> !workflow.isEntry()).ifPresent(workflow -> {
            throw new SelectorException("`" + name + "` is never run by itself: `" + workflow.file()
                    + "` is only called. Name its jobs behind their callers, such as `CALLER/JOB`.");
        });
        List<WorkflowSpec> roots = roots(name);
        String text = withoutFile(name);
        List<Found> found = new ArrayList<>();
        for (WorkflowSpec root : roots) {
            search(root.file(), root, text, 0, List.of(), output, found);
        }
        int longest = found.stream().mapToInt(Found::length).max().orElse(0);
        List<Target> meant = found.stream()
                .filter(match -> match.length() == longest)
                .map(Found::target)
                .distinct()
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw meant.isEmpty() ? unknown(name, text, roots, output) : ambiguous(name, text, meant);
    }

    private Optional<WorkflowSpec> file(String name) {
        return library.all().stream()
                .filter(workflow -> name.startsWith(workflow.file() + ":"))
                .findFirst();
    }

    private List<WorkflowSpec> roots(String name) {
        return file(name)
                .map(List::of)
                .orElseGet(() ->
                        library.all().stream().filter(WorkflowSpec::isEntry).toList());
    }

    private String withoutFile(String name) {
        return file(name)
                .map(workflow -> name.substring(workflow.file().length() + 1))
                .orElse(name);
    }

    private void search(
            String file,
            WorkflowSpec workflow,
            String text,
            int at,
            List<Segment> callers,
            boolean output,
            List<Found> found) {
        for (JobSpec job : workflow.jobs().values()) {
            for (Labels.Match match : Labels.in(text.substring(at), job)) {
                List<Segment> path = new ArrayList<>(callers);
                path.add(match.segment());
                int end = at + match.length();
                char next = end == text.length() ? ' ' : text.charAt(end);
                if (next == '/' && path.size() < DEPTH) {
                    job.calls()
                            .flatMap(uses -> library.called(uses, repository))
                            .ifPresent(called -> search(file, called, text, end + 1, path, output, found));
                } else {
                    String rest = next == '.' ? text.substring(end + 1) : "";
                    target(file, path, job, rest, output).ifPresent(target -> found.add(new Found(end, target)));
                }
            }
        }
    }

    private Optional<Target> target(String file, List<Segment> path, JobSpec job, String rest, boolean output) {
        if (!output) {
            return rest.isEmpty()
                    ? Optional.of(new Target(file, path, List.of(), ""))
                    : steps(job, rest).map(steps -> new Target(file, path, steps, ""));
        }
        boolean isElsewhere = job.calls().isPresent()
                && library.called(job.calls().get(), repository).isEmpty();
        if (isElsewhere && !rest.isEmpty()) {
            return Optional.of(new Target(file, path, List.of(), rest));
        }
        int dot = rest.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : steps(job, rest.substring(0, dot))
                        .map(steps -> new Target(file, path, steps, rest.substring(dot + 1)));
    }

    private Optional<List<Integer>> steps(JobSpec job, String path) {
        return StepPath.of(path).in(job.steps(), library.actions());
    }

    private static SelectorException ambiguous(String name, String text, List<Target> meant) {
        String candidates = Candidates.list(
                meant.stream().map(target -> target.file() + ":" + text).toList());
        return new SelectorException("`" + name + "` is ambiguous. Say which: " + candidates + ".");
    }

    private SelectorException unknown(String name, String text, List<WorkflowSpec> roots, boolean output) {
        return noFile(name).orElseGet(() -> {
            Map<String, JobSpec> jobs = new TreeMap<>();
            roots.forEach(root -> collect(root, "", 1, jobs));
            return new Unknown(name, text, jobs, library.actions()).refusal(output);
        });
    }

    private Optional<SelectorException> noFile(String name) {
        Matcher filed = FILED.matcher(name);
        if (!filed.matches() || file(name).isPresent()) {
            return Optional.empty();
        }
        String asked = filed.group(1);
        List<String> files = library.all().stream().map(WorkflowSpec::file).toList();
        return Optional.of(new SelectorException("`" + name + "`: there is no workflow `" + asked + "`. "
                + Candidates.help(asked, files, "There are no workflows.")));
    }

    private void collect(WorkflowSpec workflow, String prefix, int depth, Map<String, JobSpec> jobs) {
        for (JobSpec job : workflow.jobs().values()) {
            jobs.putIfAbsent(prefix + job.id(), job);
            if (depth < DEPTH && jobs.size() < MOST_LISTED && job.calls().isPresent()) {
                library.called(job.calls().get(), repository)
                        .ifPresent(called -> collect(called, prefix + job.id() + "/", depth + 1, jobs));
            }
        }
    }
}
