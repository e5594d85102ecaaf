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
import dev.gatewright.simulation.Simulation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one invariant so far, entry after entry. */
final class Inquiry {

    private final Invariant invariant;
    private final Simulation simulation;
    private final Set<Setting> settings = new LinkedHashSet<>();
    private final Set<String> inferred = new LinkedHashSet<>();
    private final Set<String> inferredByBreach = new LinkedHashSet<>();
    private final Set<Literal> answered = new HashSet<>();
    private @Nullable Found shortest;
    private int outcomes = -1;
    private String gaveUp = "";
    private int decided;
    private boolean speaks;

    /** The shortest way so far to break it. */
    private record Found(Graph graph, Answer.Possible way, String fact) {
        Counterexample told(Simulation simulation) {
            return Story.of(graph, way, simulation, fact);
        }
    }

    Inquiry(Invariant invariant, Simulation simulation) {
        this.invariant = invariant;
        this.simulation = simulation;
    }

    void ask(Graph graph, Search search) {
        if (outcomes == 0) {
            return;
        }
        speaks |= invariant.speaksOf(graph);
        List<Breach> breaches = invariant.breaches(graph).stream()
                .filter(breach -> !breach.when().isFalse())
                .toList();
        breaches.forEach(breach -> addInferred(breach, inferred));
        Literal any = graph.circuit().or(breaches.stream().map(Breach::when).toList());
        if (!answered.add(any)) {
            decided++;
            return;
        }
        Answer answer = shortest == null ? search.find(any, settings) : search.findShorter(any, outcomes);
        if (answer instanceof Answer.GaveUp over) {
            answered.remove(any);
            giveUp(over.reason() + ": " + graph.entry());
            return;
        }
        decided++;
        if (answer instanceof Answer.Impossible impossible) {
            impossible.settings().forEach(choice -> settings.add((Setting) choice));
        } else if (answer instanceof Answer.Possible way) {
            refute(graph, way, breaches);
        }
    }

    void giveUp(String reason) {
        gaveUp = gaveUp.isEmpty() ? reason : gaveUp;
    }

    private void refute(Graph graph, Answer.Possible way, List<Breach> breaches) {
        Breach breach = breaches.stream()
                .filter(each -> way.holds(each.when()))
                .findFirst()
                .orElseThrow();
        outcomes = (int) way.made().stream().filter(Inquiry::isOutcome).count();
        inferredByBreach.clear();
        addInferred(breach, inferredByBreach);
        shortest = new Found(graph, way, breach.fact());
    }

    private static boolean isOutcome(Choice choice) {
        return choice.weight() == Weight.OUTCOME || choice.weight() == Weight.RARE_OUTCOME;
    }

    private static void addInferred(Breach breach, Set<String> sentences) {
        breach.about().stream()
                .map(EffectUse::inferred)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
    }

    Result result(int entries) {
        if (shortest != null) {
            Counterexample told = shortest.told(simulation);
            if (told.replay().kind() == Replay.Kind.DISAGREES) {
                return Result.undecided(invariant, told.replay() + " The scenario: " + told);
            }
            return Result.refuted(invariant, List.copyOf(inferredByBreach), told);
        }
        if (!gaveUp.isEmpty()) {
            return Result.undecided(
                    invariant, gaveUp + ". It holds in " + decided + " of " + entries + " entries that were decided.");
        }
        Set<String> all = new LinkedHashSet<>();
        settings.forEach(setting -> all.add(setting.sentence()));
        all.addAll(inferred);
        return speaks ? Result.holds(invariant, List.copyOf(all)) : Result.ofNothing(invariant);
    }
}
