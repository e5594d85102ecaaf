package dev.gatewright.check.call;

import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;
import java.util.function.Function;

/** What a call passes by name. */
enum Passing {
    INPUT("input", "with", ".with(…)", Callee::inputs),
    SECRET("secret", "secrets", ".secret(…)", Callee::secrets);

    private final String word;
    private final String key;
    private final String java;
    private final Function<Callee, List<Pair>> declared;

    Passing(String word, String key, String java, Function<Callee, List<Pair>> declared) {
        this.word = word;
        this.key = key;
        this.java = java;
        this.declared = declared;
    }

    /** What it is called in messages. */
    String word() {
        return word;
    }

    String key() {
        return key;
    }

    String java() {
        return java;
    }

    Rule rule(String code, String summary, String test) {
        return Rule.refused(
                code + "-" + word,
                summary,
                "GitHub's documentation, Reusing workflow configurations; reader test errors-reusable-workflow-job-"
                        + word + "s-" + test);
    }

    List<Pair> declared(Callee callee) {
        return declared.apply(callee);
    }

    List<Pair> passed(JobEntry job) {
        return job.body().pairs(key);
    }

    /** Whether all that is passed stands there: it is neither inherited nor computed. */
    boolean isClear(JobEntry job) {
        return job.get(key).filter(passed -> !passed.isMapping()).isEmpty()
                && passed(job).stream().noneMatch(pair -> pair.key().isComputed());
    }
}
