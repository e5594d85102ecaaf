package dev.gatewright.proof;

import dev.gatewright.expression.value.Numbers;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.graph.Happening.Holds;
import dev.gatewright.proof.graph.Happening.Is;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comparisons of an input with numbers, and a number with which each of them comes out as it is to. */
final class Comparisons {

    private static final String INPUTS = "inputs.";
    private static final Pattern COMPARISON = Pattern.compile("inputs\\.([\\w-]+) (<=?|>=?) (-?\\d+(?:\\.\\d+)?)");

    private final List<Comparison> all = new ArrayList<>();

    private record Comparison(String input, String operator, double bound, boolean holds) {

        boolean isSo(double number) {
            boolean is = switch (operator) {
                case "<" -> number < bound;
                case "<=" -> number <= bound;
                case ">" -> number > bound;
                case ">=" -> number >= bound;
                default -> number == bound;
            };
            return is == holds;
        }
    }

    /** Whether it is a comparison of an input with a number. */
    static boolean isOne(String expression) {
        return COMPARISON.matcher(expression).matches();
    }

    /**
     * What is said of inputs.
     *
     * @param made what is true
     * @param left what is false
     */
    static Comparisons of(List<Choice> made, List<Choice> left) {
        Comparisons comparisons = new Comparisons();
        made.forEach(choice -> comparisons.add(choice, true));
        left.forEach(choice -> comparisons.add(choice, false));
        return comparisons;
    }

    private void add(Choice choice, boolean holds) {
        if (choice instanceof Is is && is.what().startsWith(INPUTS)) {
            String input = is.what().substring(INPUTS.length());
            all.add(new Comparison(input, "==", Numbers.parse(is.value()), holds));
        } else if (choice instanceof Holds condition) {
            Matcher matcher = COMPARISON.matcher(condition.expression());
            if (matcher.matches()) {
                all.add(new Comparison(matcher.group(1), matcher.group(2), Numbers.parse(matcher.group(3)), holds));
            }
        }
    }

    /** Whether an input is compared as bigger or smaller. */
    boolean has(String input) {
        return of(input).anyMatch(each -> !each.operator().equals("=="));
    }

    /** A number that suits all comparisons of an input, as a dispatch passes it; empty when there is none. */
    Optional<String> number(String input) {
        return of(input)
                .flatMap(each -> Stream.of(each.bound(), each.bound() + 1, each.bound() - 1, each.bound() + 0.5))
                .filter(number -> of(input).allMatch(each -> each.isSo(number)))
                .findFirst()
                .map(Numbers::format);
    }

    private Stream<Comparison> of(String input) {
        return all.stream().filter(each -> each.input().equalsIgnoreCase(input));
    }
}
