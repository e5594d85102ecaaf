package dev.gatewright.proof;

import dev.gatewright.proof.formula.Answer;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.graph.Entry;
import dev.gatewright.proof.graph.Happening.Is;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who starts a workflow by hand says. */
final class Typed {

    private static final Pattern INPUT = Pattern.compile("inputs\\.(\\S+)");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Optional<String> obstacle = Optional.empty();

    private Typed() {}

    /**
     * The inputs that have to be said.
     *
     * @param entry how the workflow starts
     * @param way what the world decides
     * @param environments what an environment may be
     */
    static Typed of(Entry entry, Answer.Possible way, List<String> environments) {
        Typed typed = new Typed();
        if (entry.event().equals("workflow_dispatch")) {
            Map<String, String> chosen = chosen(way.made());
            Comparisons numbers = Comparisons.of(way.made(), way.left());
            entry.workflow().declared("workflow_dispatch", "inputs").forEach((name, declared) -> {
                if (numbers.has(name)) {
                    typed.number(name, numbers, chosen);
                }
                String value = chosen.getOrDefault(name, ordinary(declared, environments));
                if (chosen.containsKey(name) || !declared.has("default") && !value.isEmpty()) {
                    typed.values.put(name, value);
                }
            });
        }
        return typed;
    }

    private void number(String name, Comparisons numbers, Map<String, String> chosen) {
        Optional<String> number = numbers.number(name);
        number.ifPresentOrElse(
                value -> chosen.put(name, value),
                () -> obstacle = Optional.of("no number is for `inputs." + name + "` what is said of it"));
    }

    /** What of it no argument can say. */
    Optional<String> obstacle() {
        return obstacle;
    }

    private static Map<String, String> chosen(List<Choice> made) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Choice choice : made) {
            Matcher input = choice instanceof Is is ? INPUT.matcher(is.what()) : INPUT.matcher("");
            if (input.matches() && choice instanceof Is is) {
                chosen.putIfAbsent(input.group(1), is.value());
            }
        }
        return chosen;
    }

    static boolean isInput(String what) {
        return INPUT.matcher(what).matches();
    }

    private static String ordinary(Mapping declared, List<String> environments) {
        boolean isRequired =
                declared.get("required").map(Texts::text).filter("true"::equals).isPresent();
        return switch (declared.get("type").map(Texts::text).orElse("string")) {
            case "choice" ->
                declared.get("options").map(Texts::words).orElse(List.of("")).get(0);
            case "environment" -> environments.get(0);
            case "boolean" -> "";
            case "number" -> isRequired ? "1" : "";
            default -> isRequired ? Story.OTHER : "";
        };
    }

    void write(Script script) {
        values.forEach(script::input);
    }

    /** The inputs for people. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        values.forEach((name, value) -> words.add("`" + name + "=" + value + "`"));
        return words.isEmpty() ? "" : " with " + String.join(", ", words);
    }
}
