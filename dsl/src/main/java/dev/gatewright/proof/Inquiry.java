package dev.gatewright.proof;

import dev.gatewright.proof.formula.Answer;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Choice.Weight;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.formula.Search;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Setting;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one invariant so far, entry after entry. */
final class Inquiry {

    private final Invariant invariant;
    private final Set<String> settings = new LinkedHashSet<>();
    private final Set<String> inferred = new LinkedHashSet<>();
    private final Set<String> inferredByBreach = new LinkedHashSet<>();
    private @Nullable Counterexample shortest;
    private long length = Long.MAX_VALUE;
    private String gaveUp = "";
    private int decided;

    Inquiry(Invariant invariant) {
        this.invariant = invariant;
    }

    void ask(Graph graph, Search search) {
        List<Breach> breaches = invariant.breaches(graph).stream()
                .filter(breach -> !breach.when().isFalse())
                .toList();
        breaches.forEach(breach -> addInferred(breach, inferred));
        Literal any = graph.circuit().or(breaches.stream().map(Breach::when).toList());
        Answer answer = search.find(any);
        if (answer instanceof Answer.GaveUp over) {
            gaveUp = gaveUp.isEmpty() ? over.reason() + ": " + graph.entry() : gaveUp;
            return;
        }
        decided++;
        if (answer instanceof Answer.Impossible impossible) {
            impossible.settings().forEach(choice -> settings.add(((Setting) choice).sentence()));
        } else if (answer instanceof Answer.Possible way) {
            refute(graph, way, breaches);
        }
    }

    void giveUp(String reason) {
        gaveUp = gaveUp.isEmpty() ? reason : gaveUp;
    }

    private void refute(Graph graph, Answer.Possible way, List<Breach> breaches) {
        long found = 1000 * (count(way, Weight.OUTCOME) + count(way, Weight.RARE_OUTCOME)) + count(way, Weight.VALUE);
        if (found >= length) {
            return;
        }
        Breach breach = breaches.stream()
                .filter(each -> way.holds(each.when()))
                .findFirst()
                .orElseThrow();
        length = found;
        inferredByBreach.clear();
        addInferred(breach, inferredByBreach);
        shortest = Story.of(graph, way, breach.fact());
    }

    private static long count(Answer.Possible way, Weight weight) {
        return way.made().stream()
                .filter((Choice choice) -> choice.weight() == weight)
                .count();
    }

    private static void addInferred(Breach breach, Set<String> sentences) {
        breach.about().stream()
                .map(EffectUse::inferred)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
    }

    Result result(int entries) {
        if (shortest != null) {
            return Result.refuted(invariant, List.copyOf(inferredByBreach), shortest);
        }
        if (!gaveUp.isEmpty()) {
            return Result.undecided(
                    invariant, gaveUp + ". It holds in " + decided + " of " + entries + " entries that were decided.");
        }
        Set<String> all = new LinkedHashSet<>(settings);
        all.addAll(inferred);
        return Result.holds(invariant, List.copyOf(all));
    }
}
