package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The tests of GitHub's language service that concern syntax, ids, the forms of {@code uses}, concurrency, anchors and
 * service containers: as many findings, as bad, at the same places.
 */
class LanguageServiceTest {

    private static final List<String> FILES = List.of(
            "validate",
            "validate.concurrency",
            "validate.uses-format",
            "validate.yaml-anchors",
            "validate.service-container-command",
            "validate.expressions-literal-text");

    /** What a subject of an expectation looks at. */
    private static final Map<String, Set<String>> SUBJECTS = Map.of(
            "concurrencyErrors", Set.of("deadlock"),
            "queueErrors", Set.of("queue-conflict"),
            "commandErrors", Set.of("unknown-key"),
            "entrypointErrors", Set.of("unknown-key"),
            "relevantErrors", Set.of("unknown-key"));

    @Test
    void theFindingsOfGitHubsLanguageServiceAgree() {
        Map<String, String> differences = Shared.differences("language-service-differences.tsv");
        Map<String, String> failed = new TreeMap<>();
        int count = 0;
        for (String file : FILES) {
            for (String line : Shared.text(Shared.path("conformance/official/languageservice/" + file + ".jsonl"))
                    .lines()
                    .toList()) {
                Map<?, ?> test = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(line);
                count++;
                problem(test).ifPresent(problem -> failed.put((String) test.get("test"), problem));
            }
        }
        System.out.println("language service: passed " + (count - failed.size()) + " of " + count);
        assertThat(failed.keySet()).as(String.join("\n", lines(failed))).isEqualTo(differences.keySet());
    }

    private static List<String> lines(Map<String, String> failed) {
        return failed.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }

    private static Optional<String> problem(Map<?, ?> test) {
        Map<?, ?> document = (Map<?, ?>) ((List<?>) test.get("documents")).get(0);
        List<Finding> findings = findings((String) document.get("text"));
        for (Object expectation : (List<?>) test.get("expect")) {
            Optional<String> problem = problem((Map<?, ?>) expectation, findings);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static List<Finding> findings(String text) {
        Reading reading = Yaml.read("wf.yml", text);
        List<Finding> findings = new ArrayList<>();
        reading.problems().stream()
                .filter(problem -> problem.code().isRefused())
                .forEach(problem -> findings.add(Finding.error("yaml", problem.origin(), problem.message(), "")));
        if (reading.isReadable()) {
            findings.addAll(Checks.check(
                    List.of(Workflow.read("wf.yml", reading.root().orElseThrow())),
                    List.of(),
                    Callees.NONE,
                    Settings.reading()));
        }
        return findings;
    }

    private static Optional<String> problem(Map<?, ?> expectation, List<Finding> all) {
        String subject = ((String) expectation.get("subject")).replaceAll("[.\\[?].*", "");
        List<Finding> findings = all.stream()
                .filter(finding ->
                        SUBJECTS.getOrDefault(subject, Set.of(finding.code())).contains(finding.code()))
                .toList();
        Object value = expectation.get("value");
        boolean holds = switch ((String) expectation.get("matcher")) {
            case "toEqual" -> !(value instanceof List<?> list) || places(list).equals(places(findings, list));
            case "toHaveLength" -> findings.size() == (Integer) value;
            case "toBe" -> !(value instanceof Integer count) || findings.size() == count;
            case "toContainEqual" -> !findings.isEmpty();
            case "not.toContainEqual" ->
                findings.stream().noneMatch(finding -> finding.code().equals("condition-text"));
            default -> true;
        };
        return holds ? Optional.empty() : Optional.of(expectation + " but was " + findings);
    }

    /** The places and severities that are expected, where a place is told. */
    private static Set<String> places(List<?> diagnostics) {
        Set<String> places = new TreeSet<>();
        for (Object each : diagnostics) {
            Map<?, ?> diagnostic = each instanceof Map<?, ?> map ? map : Map.of();
            boolean warning = String.valueOf(diagnostic.get("severity")).contains("Warning");
            places.add((warning ? Severity.WARNING : Severity.ERROR) + place((Map<?, ?>) diagnostic.get("range")));
        }
        return places;
    }

    private static String place(Map<?, ?> range) {
        if (range == null) {
            return "";
        }
        Map<?, ?> start = (Map<?, ?>) range.get("start");
        return " " + ((Integer) start.get("line") + 1) + ":" + ((Integer) start.get("character") + 1);
    }

    private static Set<String> places(List<Finding> findings, List<?> diagnostics) {
        boolean placed = places(diagnostics).stream().allMatch(place -> place.contains(":"));
        List<String> places = new ArrayList<>();
        findings.forEach(finding -> places.add(finding.severity()
                + (placed
                        ? " " + finding.origin().line() + ":" + finding.origin().column()
                        : "")));
        return new TreeSet<>(places);
    }
}
