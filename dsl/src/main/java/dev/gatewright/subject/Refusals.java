package dev.gatewright.subject;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.project.SourceFile;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why GitHub refuses files: by what stands in them, and by the workflows that they call. */
final class Refusals {

    /** GitHub starts the run, and what is wrong shows in a job. */
    private static final Set<String> OF_JOBS = Set.of("deadlock", "too-many-legs");

    private static final Pattern LOCAL = Pattern.compile("(?:\\./|\\$/)\\.github/workflows/([^@]+)");
    private static final int SHOWN = 3;

    private final List<Workflow> workflows;
    private final List<Finding> findings;
    private final Map<String, String> refused;

    Refusals(List<Workflow> workflows, List<Finding> findings, Map<String, String> refused) {
        this.workflows = workflows;
        this.findings = findings;
        this.refused = new LinkedHashMap<>(refused);
    }

    /** What GitHub's parser says of a file. */
    void judge(SourceFile file) {
        List<String> reasons = new ArrayList<>();
        Stream<Problem> problems = file.reading().problems().stream();
        problems.filter(problem -> problem.code().isRefused())
                .forEach(problem -> reasons.add(said(problem.origin().line(), problem.message())));
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !OF_JOBS.contains(finding.code()))
                .filter(finding -> finding.origin().file().equals(file.name()))
                .forEach(finding -> reasons.add(said(finding.origin().line(), finding.message())));
        if (!reasons.isEmpty()) {
            String more = reasons.size() > SHOWN ? " And " + (reasons.size() - SHOWN) + " more." : "";
            refused.put(
                    file.fileName(),
                    "GitHub refuses the file. " + reasons.stream().limit(SHOWN).collect(Collectors.joining(" "))
                            + more);
        }
    }

    private static String said(int line, String message) {
        String sentence = message.endsWith(".") || message.endsWith("?") ? message : message + ".";
        return "Line " + line + ": " + sentence;
    }

    /** All refusals: who calls a workflow that isn't there, or that is refused, is refused too. */
    Map<String, String> all() {
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Workflow workflow : workflows) {
                Optional<String> reason =
                        refused.containsKey(workflow.fileName()) ? Optional.empty() : ofCalls(workflow);
                reason.ifPresent(why -> refused.put(workflow.fileName(), why));
                grows |= reason.isPresent();
            }
        }
        return refused;
    }

    private Optional<String> ofCalls(Workflow workflow) {
        for (Map.Entry<String, Tree> job :
                Tree.of(workflow.tree()).at("jobs").entries().entrySet()) {
            Matcher local = LOCAL.matcher(job.getValue().at("uses").text().orElse(""));
            if (local.matches()) {
                Optional<String> reason = ofCallee(local.group(1));
                if (reason.isPresent()) {
                    return Optional.of("GitHub refuses the file. Job `" + job.getKey() + "` calls `" + local.group(1)
                            + "`, which " + reason.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofCallee(String file) {
        if (workflows.stream().noneMatch(workflow -> workflow.fileName().equals(file))) {
            return Optional.of("isn't in `.github/workflows`.");
        }
        return Optional.ofNullable(refused.get(file)).map(why -> "GitHub refuses too. " + tail(why));
    }

    private static String tail(String why) {
        return why.replaceFirst("^GitHub refuses the file\\. ", "");
    }
}
