package dev.gatewright.proof;

import dev.gatewright.json.Json;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest scenario that breaks an invariant.
 *
 * @param entry how it starts, in words
 * @param fact what is wrong then
 * @param outcomes what doesn't go well, in words; nothing when all does
 * @param unknown what no argument can say, and must be so nonetheless
 * @param scenario the scenario, for {@link dev.gatewright.simulation.Simulation#run}
 * @param arguments the arguments of {@code simulate} that replay it
 * @param test the Java code that replays it
 * @param replay what the simulation, an independent reading of the same rules, makes of it
 * @param isShortest whether no scenario has fewer outcomes that aren't success
 */
public record Counterexample(
        String entry,
        String fact,
        List<String> outcomes,
        List<String> unknown,
        Scenario scenario,
        List<String> arguments,
        String test,
        Replay replay,
        boolean isShortest) {

    /**
     * The shortest scenario that breaks an invariant.
     *
     * @param entry how it starts
     * @param fact what is wrong then
     * @param outcomes what doesn't go well, copied
     * @param unknown what no argument can say, copied
     * @param scenario the scenario
     * @param arguments the arguments of {@code simulate}, copied
     * @param test the Java code
     * @param replay what the simulation makes of it
     * @param isShortest whether no scenario is shorter
     */
    public Counterexample {
        outcomes = List.copyOf(outcomes);
        unknown = List.copyOf(unknown);
        arguments = List.copyOf(arguments);
    }

    /**
     * The command that replays it.
     *
     * @return {@code simulate} and its arguments, quoted for a shell
     */
    public String command() {
        StringBuilder command = new StringBuilder("simulate");
        arguments.forEach(argument -> command.append(' ')
                .append(argument.matches("[\\w./:=@,-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'"));
        return command.toString();
    }

    Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("entry", Json.of(entry));
        members.put("fact", Json.of(fact));
        members.put("outcomes", texts(outcomes));
        members.put("unknown", texts(unknown));
        members.put("simulate", texts(arguments));
        members.put("test", Json.of(test));
        members.put("replay", Json.of(replay.toString()));
        members.put("shortest", Json.of(isShortest));
        return Json.object(members);
    }

    private static Json texts(List<String> texts) {
        return Json.array(texts.stream().map(Json::of).toList());
    }

    /** The scenario for people. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(fact).append(".\n").append("When ").append(entry);
        outcomes.forEach(each -> text.append(",\n  ").append(each));
        unknown.forEach(each -> text.append(",\n  where ").append(each));
        text.append(isShortest ? ".\n" : ". (A shorter scenario may exist: time was over.)\n");
        text.append("Replay: ").append(command()).append('\n').append(test);
        return replay.kind() == Replay.Kind.IMPOSSIBLE
                ? text.append("\n" + replay).toString()
                : text.toString();
    }
}
