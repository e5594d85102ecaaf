package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.call.DefaultPermissions;
import dev.gatewright.check.call.Limits;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.Weight;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Problem;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Yaml;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of GitHub's own reader: the same verdict, and errors at the same lines and columns. */
class ReaderConformanceTest {

    private static final Pattern PLACE = Pattern.compile("\\(Line: (\\d+), Col: (\\d+)\\)");
    private static final Map<String, Rule> RULES =
            Checks.rules().stream().collect(Collectors.toMap(Rule::code, Function.identity()));

    /** One test: options, a workflow, called workflows under their names, and what is expected. */
    private record Case(String name, String options, String workflow, Map<String, String> called, String expected) {

        static Case of(Path file) {
            String[] documents = Shared.text(file).split("(?m)^---\\s*?$\\n?");
            Map<String, String> called = new LinkedHashMap<>();
            for (int i = 2; i + 1 < documents.length - 1; i += 2) {
                called.put(documents[i].strip(), documents[i + 1]);
            }
            return new Case(
                    file.getFileName().toString(), documents[0], documents[1], called, documents[documents.length - 1]);
        }

        boolean isRefused() {
            return expected.contains("\"errors\"");
        }

        Set<String> places() {
            Set<String> places = new TreeSet<>();
            Matcher place = PLACE.matcher(isRefused() ? expected : "");
            while (place.find()) {
                places.add(place.group(1) + ":" + place.group(2));
            }
            return places;
        }

        Settings settings() {
            boolean restricted = options.contains("permissions-policy: LimitedRead");
            Settings settings = Settings.reading()
                    .defaults(restricted ? DefaultPermissions.RESTRICTED : DefaultPermissions.PERMISSIVE);
            return settings.limits(new Limits(
                    option("max-nested-reusable-workflows-depth")
                            .map(depth -> depth + 1)
                            .orElse(10),
                    50,
                    option("max-job-limit").orElse(Integer.MAX_VALUE)));
        }

        dev.gatewright.yaml.Limits yaml() {
            dev.gatewright.yaml.Limits limits = dev.gatewright.yaml.Limits.GITHUB;
            limits = option("max-depth").map(limits::withDepth).orElse(limits);
            return option("max-file-size").map(limits::withCharacters).orElse(limits);
        }

        private Optional<Integer> option(String name) {
            Matcher option = Pattern.compile(name + ": (\\d+)").matcher(options);
            return option.find() ? Optional.of(Integer.valueOf(option.group(1))) : Optional.empty();
        }
    }

    @Test
    void theVerdictsAndPlacesOfGitHubsReaderAgree() {
        Map<String, String> differences = Shared.differences("reader-differences.tsv");
        List<Path> files = Shared.files("conformance/official/reader", ".*\\.yml");
        Map<String, String> failed = new TreeMap<>();
        for (Path file : files) {
            Case test = Case.of(file);
            problem(test).ifPresent(problem -> failed.put(test.name(), problem));
        }
        System.out.println("reader: passed " + (files.size() - failed.size()) + " of " + files.size());
        assertThat(failed.entrySet().stream().filter(entry -> !differences.containsKey(entry.getKey())))
                .isEmpty();
        assertThat(differences.keySet())
                .as("differences that are none any more")
                .isSubsetOf(failed.keySet());
    }

    private static Optional<String> problem(Case test) {
        List<Origin> refused = refused(test);
        Set<String> places = refused.stream()
                .map(origin -> origin.line() + ":" + origin.column())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean same = test.isRefused()
                ? !refused.isEmpty() && (test.places().isEmpty() || places.equals(test.places()))
                : refused.isEmpty();
        return same ? Optional.empty() : Optional.of("expected " + test.places() + " but was " + refused);
    }

    /** Where GitHub's parser itself refuses something; what GitHub refuses later is no part of these tests. */
    private static List<Origin> refused(Case test) {
        Reading reading = Yaml.read(test.name(), test.workflow(), test.yaml());
        Stream<Origin> problems = reading.problems().stream()
                .filter(problem -> problem.code().isRefused())
                .map(Problem::origin);
        Stream<Origin> findings = reading.root().stream()
                .flatMap(root -> Checks.check(
                        List.of(Workflow.read(test.name(), root)),
                        List.of(),
                        Found.callees(test.called()),
                        test.settings())
                        .stream())
                .filter(finding -> RULES.get(finding.code()).weight() == Weight.REFUSED)
                .map(Finding::origin);
        return Stream.concat(problems, findings).toList();
    }
}
