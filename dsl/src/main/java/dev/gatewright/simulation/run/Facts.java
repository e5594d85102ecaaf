package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the scenario says of members of a context, put into it. */
final class Facts {

    private Facts() {}

    static Obj in(Obj context, String name, Map<String, Value> facts) {
        Obj changed = context;
        for (Map.Entry<String, Value> fact : facts.entrySet()) {
            if (fact.getKey().startsWith(name + ".")) {
                String path = fact.getKey().substring(name.length() + 1);
                changed = with(changed, Arrays.asList(path.split("\\.")), fact.getValue());
            }
        }
        return changed;
    }

    private static Obj with(Obj object, List<String> path, Value value) {
        if (path.size() == 1) {
            return object.with(path.get(0), value);
        }
        Obj inner = object.get(path.get(0))
                .filter(Obj.class::isInstance)
                .map(Obj.class::cast)
                .orElse(Obj.EMPTY);
        return object.with(path.get(0), with(inner, path.subList(1, path.size()), value));
    }
}
