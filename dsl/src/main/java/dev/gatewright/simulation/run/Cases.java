package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.context.Evaluation.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ways in which the needs of a job may have ended, where several are possible: a condition that comes to the same in
 * all of them is known.
 */
final class Cases {

    private static final int MOST = 64;

    private Cases() {}

    /** What a condition comes to in every case, the given answer where that differs or there are too many. */
    static Judged agreed(List<JobNode> needs, Judged open, Function<Map<JobNode, Fate>, Judged> judge) {
        List<Map<JobNode, Fate>> cases = of(needs);
        if (cases.size() < 2 || cases.size() > MOST) {
            return open;
        }
        Judged first = judge.apply(cases.get(0));
        Truth truth = first.value().truth();
        boolean agree = truth.isKnown()
                && cases.stream().allMatch(one -> judge.apply(one).value().truth() == truth);
        return agree ? first : open;
    }

    private static List<Map<JobNode, Fate>> of(List<JobNode> needs) {
        List<Map<JobNode, Fate>> cases = List.of(Map.of());
        for (JobNode need : needs) {
            List<Map<JobNode, Fate>> longer = new ArrayList<>();
            for (Map<JobNode, Fate> one : cases) {
                need.fate().possible().forEach(conclusion -> {
                    Map<JobNode, Fate> more = new LinkedHashMap<>(one);
                    more.put(need, Fate.of(conclusion));
                    longer.add(more);
                });
            }
            cases = longer;
            if (cases.size() > MOST) {
                return cases;
            }
        }
        return cases;
    }
}
