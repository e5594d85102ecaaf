package dev.gatewright.simulation.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How somebody can say what nobody knows. */
final class Supplies {

    private static final Pattern OUTPUT = Pattern.compile("steps\\.([\\w#/-]+)\\.outputs\\.([\\w-]+) of `([^`]+)`");
    private static final Pattern UNPLACED =
            Pattern.compile("(?<![\\w.])steps\\.[\\w#/-]+\\.[\\w-]+(?:\\.[\\w-]+)?(?! of `)(?![\\w.-])");
    private static final Pattern OUTCOME =
            Pattern.compile("steps\\.[\\w-]+\\.(?:outcome|conclusion).*|needs\\.[\\w-]+\\.result");

    private Supplies() {}

    /** What is said of members of {@code steps}, as another job sees it. */
    static String placed(String what, String job) {
        return UNPLACED.matcher(what)
                .replaceAll(found -> Matcher.quoteReplacement(found.group() + " of `" + job + "`"));
    }

    static String help(String what) {
        Matcher output = OUTPUT.matcher(what);
        if (output.find()) {
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
