package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Place;
import dev.gatewright.expression.type.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects problems with their places. */
final class Problems {

    private final Parsed parsed;
    private final List<Problem> found = new ArrayList<>();

    Problems(Parsed parsed) {
        this.parsed = parsed;
    }

    void add(Kind kind, Expression part, String fact, String help) {
        Place place = parsed.place(part);
        found.add(new Problem(kind, place.start(), place.point(), fact, help));
    }

    List<Problem> found() {
        return found;
    }

    static String listed(String what, List<String> names) {
        if (names.isEmpty()) {
            return "There are no " + what + " here.";
        }
        return "Here are the " + what + " "
                + names.stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + ".";
    }
}
