package dev.gatewright.simulation.result;

/**
 * Something that nobody knows, and on which a decision hung.
 *
 * @param where the job or step whose fate hung on it, such as {@code ci.yml:deploy}
 * @param decision what was to be decided, such as {@code if}
 * @param what what isn't known, such as {@code steps.a.outputs.b}
 * @param help what to supply
 */
public record Gap(String where, String decision, String what, String help) {

    @Override
    public String toString() {
        return "`" + decision + "` of " + where + " hangs on " + what + ". " + help;
    }
}
