package dev.gatewright.proof;

import dev.gatewright.proof.formula.Answer;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.Holds;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.Is;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.TooLate;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a way that the solver found as a scenario that people and the simulation can follow. */
final class Story {

    private static final Pattern STEP_OUTPUT = Pattern.compile("steps\\.([^.]+)\\.outputs\\.(\\S+) of (\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("vars\\.(\\S+)");
    private static final Pattern INPUT = Pattern.compile("inputs\\.(\\S+)");
    private static final String OTHER = "something-else";

    private final Graph graph;
    private final Answer.Possible way;
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> arguments;
    private final StringBuilder java = new StringBuilder();
    private final Set<String> rejected = new LinkedHashSet<>();

    private Story(Graph graph, Answer.Possible way) {
        this.graph = graph;
        this.way = way;
        this.arguments = new ArrayList<>(graph.entry().arguments());
    }

    static Counterexample of(Graph graph, Answer.Possible way, String fact) {
        return new Story(graph, way).tell(fact);
    }

    private Counterexample tell(String fact) {
        inputs();
        way.made().forEach(this::tell);
        others();
        approvals();
        String test = "Rehearsed run = simulate(PIPELINE).on(" + graph.entry().java() + inputsInJava() + ")" + java
                + ".run();";
        return new Counterexample(graph.entry().toString(), fact, outcomes, unknown, arguments, test, way.isShortest());
    }

    private void tell(Choice choice) {
        if (choice instanceof Ends ends) {
            ends(ends);
        } else if (choice instanceof Rejected no) {
            rejected.add(no.environment());
            outcomes.add("the deployment of `" + no.job() + "` to `" + no.environment() + "` is rejected");
        } else if (choice instanceof TooLate late) {
            outcomes.add("the run is cancelled before the turn of `" + late.job() + "`");
        } else if (choice instanceof Is is) {
            is(is.what(), is.value());
        } else if (choice instanceof Holds holds) {
            unknown.add("`" + holds.expression() + "` is true");
        }
    }

    private void ends(Ends ends) {
        String name = (graph.runs().size() > 1 ? ends.file() + ":" : "")
                + ends.job()
                + (ends.step().isEmpty() ? "" : "." + ends.step());
        String word = ends.how().name().toLowerCase(Locale.ROOT);
        arguments.addAll(List.of("--outcome", name + "=" + word));
        boolean isFailure = ends.how() == How.FAILURE;
        java.append(isFailure ? ".failing(" : ".cancelling(")
                .append(quoted(name))
                .append(")");
        String what = ends.step().isEmpty()
                ? "job `" + ends.job() + "`"
                : "step `" + ends.step() + "` of job `" + ends.job() + "`";
        outcomes.add(
                isFailure
                        ? what + " fails"
                        : ends.step().isEmpty()
                                ? what + " is cancelled, as by its timeout"
                                : "the run is cancelled during " + what);
    }

    private void is(String what, String value) {
        Matcher output = STEP_OUTPUT.matcher(what);
        Matcher variable = VARIABLE.matcher(what);
        if (output.matches()) {
            String name = (graph.runs().size() > 1 ? graph.entry().workflow().file() + ":" : "") + output.group(3) + "."
                    + output.group(1) + "." + output.group(2);
            arguments.addAll(List.of("--output", name + "=" + value));
            java.append(".output(")
                    .append(quoted(name))
                    .append(", ")
                    .append(quoted(value))
                    .append(")");
        } else if (variable.matches()) {
            arguments.addAll(List.of("--var", variable.group(1) + "=" + value));
            java.append(".var(")
                    .append(quoted(variable.group(1)))
                    .append(", ")
                    .append(quoted(value))
                    .append(")");
        } else if (what.equals("github.event.action")) {
            arguments.addAll(List.of("--activity", value));
        } else if (!INPUT.matcher(what).matches()) {
            unknown.add("`" + what + "` is `" + value + "`");
        }
    }

    /** What was compared with values and has none of them. */
    private void others() {
        Set<String> told = new LinkedHashSet<>();
        way.made().stream().filter(Is.class::isInstance).forEach(choice -> told.add(((Is) choice).what()));
        for (Choice choice : way.left()) {
            if (choice instanceof Is is
                    && (STEP_OUTPUT.matcher(is.what()).matches()
                            || VARIABLE.matcher(is.what()).matches())
                    && told.add(is.what())) {
                is(is.what(), OTHER);
            }
        }
    }

    private final Map<String, String> inputs = new LinkedHashMap<>();

    private void inputs() {
        if (!graph.entry().event().equals("workflow_dispatch")) {
            return;
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Choice choice : way.made()) {
            Matcher input = choice instanceof Is is ? INPUT.matcher(is.what()) : INPUT.matcher("");
            if (input.matches() && choice instanceof Is is) {
                chosen.putIfAbsent(input.group(1), is.value());
            }
        }
        graph.entry().workflow().declared("workflow_dispatch", "inputs").forEach((name, declared) -> {
            String value = chosen.getOrDefault(name, ordinary(declared));
            boolean isSaid = chosen.containsKey(name) || !declared.has("default") && !value.isEmpty();
            if (isSaid) {
                inputs.put(name, value);
                arguments.addAll(List.of("--input", name + "=" + value));
            }
        });
    }

    private String ordinary(Mapping declared) {
        boolean isRequired =
                declared.get("required").map(Texts::text).filter("true"::equals).isPresent();
        return switch (declared.get("type").map(Texts::text).orElse("string")) {
            case "choice" ->
                declared.get("options").map(Texts::words).orElse(List.of("")).get(0);
            case "environment" -> graph.settings().stages().get(0);
            case "boolean" -> "";
            case "number" -> isRequired ? "1" : "";
            default -> isRequired ? OTHER : "";
        };
    }

    private String inputsInJava() {
        StringBuilder text = new StringBuilder();
        inputs.forEach((name, value) -> text.append(".input(")
                .append(quoted(name))
                .append(", ")
                .append(quoted(value))
                .append(")"));
        return text.toString();
    }

    private void approvals() {
        Set<String> approved = new LinkedHashSet<>();
        graph.jobs().stream()
                .flatMap(job -> job.environments().stream())
                .filter(use -> !use.isProtected().isFalse())
                .filter(use -> way.holds(graph.circuit().and(use.job().started(), use.when()))
                        || way.holds(use.job().started()))
                .flatMap((EnvironmentUse use) -> use.name().stream())
                .filter(name -> !rejected.contains(name))
                .forEach(approved::add);
        approved.forEach(name -> {
            arguments.addAll(List.of("--approve", name));
            java.append(".approving(").append(quoted(name)).append(")");
        });
        rejected.forEach(name -> {
            arguments.addAll(List.of("--reject", name));
            java.append(".rejecting(").append(quoted(name)).append(")");
        });
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
