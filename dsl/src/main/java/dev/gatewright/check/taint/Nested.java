package dev.gatewright.check.taint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of another program in a shell's script: what the shell puts into it is run by that program. */
final class Nested {

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)\\b(?:python[\\d.]*|node|deno|ruby|perl|php|bash|sh|zsh|pwsh|powershell|psql|mysql|sqlite3|osascript|Rscript|docker)"
                    + "\\b[^|;&]*\\s(?:-[a-z]*[cer]|-Command|--eval|--command|--execute)[\\s=].*");

    private static final Pattern COMMAND = Pattern.compile("(?:^|.*[;&|(\\s])(?:eval|ssh)\\s.*");
    private static final Pattern HERE = Pattern.compile("(?<!<)<<-?\\s*[\"']?(\\w+)[\"']?");

    private Nested() {}

    /** Whether a place is in such a text. */
    static boolean isAt(String script, int at) {
        int lineStart = script.lastIndexOf('\n', at - 1) + 1;
        String before = script.substring(lineStart, at);
        return PROGRAM.matcher(before).find()
                || COMMAND.matcher(before).matches()
                || isInDocument(script.substring(0, lineStart));
    }

    private static boolean isInDocument(String before) {
        String end = "";
        for (String line : before.lines().toList()) {
            Matcher here = HERE.matcher(line.replaceAll("(echo|printf)\\s+[\"'].*?<<", ""));
            if (!end.isEmpty()) {
                end = line.strip().equals(end) ? "" : end;
            } else if (here.find()) {
                end = here.group(1);
            }
        }
        return !end.isEmpty();
    }
}
