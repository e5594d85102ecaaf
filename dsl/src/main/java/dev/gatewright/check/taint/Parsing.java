package dev.gatewright.check.taint;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scripts in Python and PowerShell that read the event's file into a variable, and ask it for members. */
final class Parsing {

    private static final String PATH = "GITHUB_EVENT_PATH";
    private static final Pattern PYTHON = Pattern.compile("\\b(\\w+)\\s*=\\s*json\\.loads?\\(");
    private static final Pattern POWERSHELL =
            Pattern.compile("(?i)(\\$\\w+)\\s*=[^\\n]*\\bGITHUB_EVENT_PATH\\b[^\\n]*\\|\\s*ConvertFrom-Json");
    private static final Pattern MEMBER = Pattern.compile("\\[\\s*[\"'](\\w+)[\"']\\s*]");

    private Parsing() {}

    /** The script with expressions in the place of members of the event. */
    static String shown(String script) {
        if (!script.contains(PATH)) {
            return script;
        }
        String shown = script;
        for (MatchResult found : PYTHON.matcher(script).results().toList()) {
            shown = replaced(shown, "\\b" + found.group(1) + "((?:\\[\\s*[\"']\\w+[\"']\\s*])+)");
        }
        for (MatchResult found : POWERSHELL.matcher(script).results().toList()) {
            String member = Pattern.quote(found.group(1)) + "((?:\\.\\w+)+)";
            shown = replaced(replaced(shown, "(?i)\\$\\(" + member + "\\)"), "(?i)" + member);
        }
        return shown;
    }

    private static String replaced(String script, String member) {
        return Pattern.compile(member)
                .matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "${{ github.event" + MEMBER.matcher(found.group(1)).replaceAll(".$1") + " }}"));
    }
}
