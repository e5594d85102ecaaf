package dev.gatewright.proof;

import dev.gatewright.subject.Subject;
import dev.gatewright.testing.Simulating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A pipeline that nobody would write, drawn at random: jobs that need each other, with conditions, environments, legs, calls and
 * failures that are let pass.
 */
record Drawn(List<Job> jobs) {

    private static final List<String> CONDITIONS = List.of(
            "",
            "always()",
            "failure()",
            "cancelled()",
            "!cancelled()",
            "!failure()",
            "success() || failure()",
            "vars.A == 'x'",
            "vars.A != 'x' && !cancelled()",
            "github.event_name == 'push'",
            "github.ref == 'refs/heads/main'",
            "inputs.go",
            "always() && inputs.stage == 'production'");

    /** Of a job that needs another, which is `J` here. */
    private static final List<String> OF_NEEDS = List.of(
            "always() && needs.J.result == 'success'",
            "needs.J.result != 'failure' && !cancelled()",
            "always() && needs.J.result == 'skipped'",
            "failure() && needs.J.result == 'failure'",
            "always() && contains(needs.*.result, 'failure')",
            "!cancelled() && !contains(needs.*.result, 'skipped')",
            "needs.J.outputs.o == 'yes'");

    private static final List<String> OF_STEPS = List.of(
            "",
            "always()",
            "failure()",
            "cancelled()",
            "failure() || cancelled()",
            "!cancelled()",
            "success() && vars.A == 'x'",
            "always() && steps.s0.outcome == 'failure'",
            "!cancelled() && steps.s0.conclusion == 'success'",
            "failure() && steps.s0.outcome != 'skipped'",
            "always() && job.status == 'cancelled'",
            "steps.s0.outputs.o == 'yes'");

    private static final List<String> KINDS = List.of(
            "",
            "environment: production",
            "environment: \"${{ inputs.stage || 'staging' }}\"",
            "strategy: {matrix: {leg: [1, 2]}}",
            "strategy: {matrix: {leg: [1, 2]}}, continue-on-error: \"${{ matrix.leg == 2 }}\"",
            "strategy: {matrix: {leg: [1, 2]}, fail-fast: false}",
            "strategy: {matrix: {leg: [staging, production]}}, environment: \"${{ matrix.leg }}\"",
            "continue-on-error: true",
            "CALL",
            "CALL with: {fast: true}",
            "CALL with: {fast: \"${{ github.event_name == 'push' }}\"}",
            "CALL strategy: {matrix: {leg: [1, 2]}}, with: {fast: \"${{ matrix.leg == 2 }}\"}");

    private static final String CI = """
            name: CI
            on:
              push: {branches: [main]}
              pull_request:
              workflow_dispatch:
                inputs:
                  go: {type: boolean}
                  stage: {type: choice, options: [staging, production]}
            jobs:
            """;

    private static final String CALLED = """
            on: {workflow_call: {inputs: {fast: {type: boolean}}}}
            jobs:
              k0: {runs-on: x, if: "!inputs.fast", steps: [{id: s0, run: a}]}
              k1: {needs: k0, runs-on: x, if: "success() || failure()", steps: [{id: s0, run: a}, {id: s1, if: failure(), run: b}]}
            """;

    /** A step: which condition it has, and whether its failure is let pass. */
    record Step(int condition, boolean isLenient) {
        String yaml(int index) {
            return "{id: s" + index + ", run: x" + Drawn.condition(OF_STEPS.get(index == 0 ? 0 : condition))
                    + (isLenient ? ", continue-on-error: true" : "") + "}";
        }
    }

    /** A job: which of the earlier ones it needs, and which condition and nature it has. */
    record Job(Set<Integer> needs, int condition, int kind, List<Step> steps) {

        private List<Integer> needed(int index) {
            return needs.stream().filter(each -> each < index).sorted().toList();
        }

        boolean isCall() {
            return KINDS.get(kind).startsWith("CALL");
        }

        String yaml(int index) {
            List<Integer> needed = needed(index);
            StringBuilder text = new StringBuilder("  j" + index + ": {name: j" + index);
            if (!needed.isEmpty()) {
                text.append(", needs: ")
                        .append(needed.stream().map(each -> "j" + each).toList());
            }
            text.append(Drawn.condition(condition(needed)));
            return text.append(isCall() ? call() : own()).toString();
        }

        private String condition(List<Integer> needed) {
            if (condition < CONDITIONS.size()) {
                return CONDITIONS.get(condition);
            }
            String text = OF_NEEDS.get(condition - CONDITIONS.size());
            return needed.isEmpty() ? "" : text.replace("J", "j" + needed.get(0));
        }

        private String call() {
            String passed = KINDS.get(kind).substring("CALL".length()).strip();
            return ", uses: ./.github/workflows/called.yml" + (passed.isEmpty() ? "" : ", " + passed) + "}\n";
        }

        private String own() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                all.add(steps.get(i).yaml(i));
            }
            String nature = KINDS.get(kind);
            return (nature.isEmpty() ? "" : ", " + nature)
                    + ", runs-on: x, outputs: {o: \"${{ steps.s0.outputs.o }}\"}, steps: " + all + "}\n";
        }
    }

    private static String condition(String text) {
        return text.isEmpty() ? "" : ", if: \"" + text + "\"";
    }

    static Arbitrary<Drawn> any() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, OF_STEPS.size() - 1),
                        Arbitraries.of(false, false, false, true))
                .as(Step::new);
        Arbitrary<Job> job = Combinators.combine(
                        Arbitraries.integers().between(0, 4).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, CONDITIONS.size() + OF_NEEDS.size() - 1),
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        step.list().ofMinSize(1).ofMaxSize(3))
                .as(Job::new);
        return job.list().ofMinSize(2).ofMaxSize(6).map(Drawn::new);
    }

    private boolean hasCall() {
        return jobs.stream().anyMatch(Job::isCall);
    }

    String ci() {
        StringBuilder text = new StringBuilder(CI);
        for (int i = 0; i < jobs.size(); i++) {
            text.append(jobs.get(i).yaml(i));
        }
        return text.toString();
    }

    /** Every step by its file, job and id: {@code ci.yml:j0.s1}. */
    List<String> steps() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            for (int k = 0; k < jobs.get(i).steps().size() && !jobs.get(i).isCall(); k++) {
                all.add("ci.yml:j" + i + ".s" + k);
            }
        }
        if (hasCall()) {
            all.addAll(List.of("called.yml:k0.s0", "called.yml:k1.s0", "called.yml:k1.s1"));
        }
        return all;
    }

    /** Every job that has steps by its file and id, {@code ci.yml:j0}, and every step. */
    List<String> names() {
        List<String> all = new ArrayList<>(steps());
        steps().stream()
                .map(step -> step.substring(0, step.lastIndexOf('.')))
                .distinct()
                .forEach(all::add);
        return all;
    }

    /** The environments that its jobs deploy to, or may deploy to. */
    List<String> environments() {
        boolean isComputed = ci().contains("environment: \"${{");
        return Stream.of("production", "staging")
                .filter(name -> isComputed || ci().contains("environment: " + name))
                .toList();
    }

    Subject subject() {
        return new Subject(
                hasCall() ? Written.files("ci.yml", ci(), "called.yml", CALLED) : Written.files("ci.yml", ci()),
                Map.of(),
                Map.of());
    }

    Simulating simulating() {
        return Simulating.of(subject());
    }

    /** Proofs in which every step and job has an effect of its own: a deploy to an environment that is called as it is. */
    Proof proof() {
        Proof proof = Proof.of(subject().workflows());
        for (String name : names()) {
            proof = proof.effect(name + "=deploy:" + environment(name));
        }
        return proof;
    }

    static String environment(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return "\n" + ci();
    }
}
