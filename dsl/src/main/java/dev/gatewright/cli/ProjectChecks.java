package dev.gatewright.cli;

import dev.gatewright.check.Checks;
import dev.gatewright.check.Settings;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.WrongKind;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import dev.gatewright.project.Suppressions;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Problem;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is wrong with the files of a repository, but what they ask not to be told. */
final class ProjectChecks {

    private static final Set<String> OF_YAML_KEYS = Set.of("yaml-duplicate-key", "yaml-merge-key");
    private static final Set<String> OF_KEYS = Set.of("duplicate-key", "unknown-key");

    private static final Set<String> CODES = Stream.of(
                    Checks.rules().stream().map(Rule::code).toList(), ofYaml(), Suppressions.codes())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private ProjectChecks() {}

    /** What findings on YAML and encoding are called. */
    static List<String> ofYaml() {
        return Arrays.stream(Problem.Code.values()).map(ProjectChecks::code).toList();
    }

    /** What is wrong with the files of one repository. */
    static List<Finding> of(Project project) {
        List<SourceFile> files = project.files();
        List<Finding> found = new ArrayList<>();
        files.forEach(file -> file.reading().problems().forEach(problem -> found.add(finding(problem))));
        List<SourceFile> readable = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.reading().isReadable()) {
                root(file).ifPresentOrElse(found::add, () -> readable.add(file));
            }
        }
        List<Workflow> workflows = readable.stream()
                .filter(file -> !file.isAction())
                .map(file -> Workflow.read(file.fileName(), file.tree()))
                .toList();
        List<ActionFile> actions = readable.stream()
                .filter(SourceFile::isAction)
                .map(file -> ActionFile.of(
                        file.folder(),
                        file.tree(),
                        program -> project.neighbours().lackBeside(file, program)))
                .toList();
        found.addAll(Checks.check(workflows, actions, new Neighbourhood(project.neighbours()), Settings.reading()));
        return unsuppressed(files, once(found));
    }

    /** What is wrong with a file that isn't made of keys at all. */
    private static Optional<Finding> root(SourceFile file) {
        Node root = file.tree().resolved();
        boolean isEmpty = root instanceof Scalar scalar && scalar.isNull();
        return root instanceof Mapping || isEmpty
                ? Optional.empty()
                : Optional.of(Finding.error(
                        WrongKind.RULE.code(),
                        root.origin(),
                        "The file can't be " + (root instanceof Scalar ? "a text." : "a list."),
                        "Give it keys: `on` and `jobs` for a workflow, `name` and `runs` for an action."));
    }

    /** What YAML says of a key is left out where a check says it of the same key, in the words of the key's own rules. */
    private static List<Finding> once(List<Finding> found) {
        Set<String> errors = found.stream()
                .filter(finding -> OF_KEYS.contains(finding.code()))
                .map(finding -> finding.origin().toString())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(finding -> !OF_YAML_KEYS.contains(finding.code())
                        || !errors.contains(finding.origin().toString()))
                .toList();
    }

    private static List<Finding> unsuppressed(List<SourceFile> files, List<Finding> found) {
        Map<String, List<Finding>> byFile = found.stream()
                .collect(Collectors.groupingBy(finding -> finding.origin().path()));
        List<Finding> left = new ArrayList<>();
        for (SourceFile file : files) {
            List<Finding> ofFile = Objects.requireNonNullElse(byFile.remove(file.name()), List.of());
            left.addAll(Suppressions.of(file).apply(ofFile, CODES));
        }
        byFile.values().forEach(left::addAll);
        return left;
    }

    private static String code(Problem.Code code) {
        return "yaml-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Finding finding(Problem problem) {
        Severity severity = problem.code().isRefused() ? Severity.ERROR : Severity.WARNING;
        return new Finding(code(problem.code()), severity, problem.origin(), problem.fact(), problem.wayOut());
    }
}
