package dev.gatewright.simulation.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How somebody can say what nobody knows. */
final class Supplies {

    private static final Pattern OUTPUT = Pattern.compile("steps\\.([^.]+)\\.outputs\\.(.+) of `(.+)`");
    private static final Pattern OUTCOME =
            Pattern.compile("steps\\.[^.]+\\.(?:outcome|conclusion).*|needs\\.[^.]+\\.result");

    private Supplies() {}

    /** What is meant by a member of {@code steps}, seen from another job. */
    static String placed(String what, String job) {
        return what.startsWith("steps.") && !what.endsWith("`") ? what + " of `" + job + "`" : what;
    }

    static String help(String what) {
        Matcher output = OUTPUT.matcher(what);
        if (output.matches()) {
            return "Supply output `" + output.group(3) + "." + output.group(1) + "." + output.group(2) + "`.";
        }
        if (OUTCOME.matcher(what).matches()) {
            return "Supply what that one hangs on.";
        }
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
