package dev.gatewright.simulation.run;

/** How somebody can say what nobody knows. */
final class Supplies {

    private Supplies() {}

    static String help(String what) {
        if (what.startsWith("steps.") || what.startsWith("needs.") || what.contains(".outputs.")) {
            return "Supply the step's output.";
        }
        if (what.startsWith("vars.")) {
            return "Supply the variable.";
        }
        if (what.startsWith("github.event.")) {
            return "Supply the event's payload.";
        }
        if (what.startsWith("permissions ")) {
            return "Say whether the repository's token may write where a workflow says nothing.";
        }
        if (what.startsWith("secrets.")) {
            return "A secret's value can't be supplied.";
        }
        return "Supply `" + what + "`.";
    }
}
