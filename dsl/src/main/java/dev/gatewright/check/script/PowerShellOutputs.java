package dev.gatewright.check.script;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outputs that a script for PowerShell sets, where its text says them all. */
final class PowerShellOutputs {

    /** What may stand where a command may: words of the language, and commands that run nothing else. */
    private static final Set<String> WORDS = Set.of("""
            if elseif else foreach for while do until switch default try catch finally throw return exit break continue in param
            add-content compare-object convertfrom-json convertto-json copy-item echo expand-archive foreach-object
            format-list format-table get-childitem get-command get-content get-date get-filehash get-item get-itemproperty
            get-location get-random group-object invoke-restmethod invoke-webrequest join-path measure-object move-item
            new-guid new-item new-object out-file out-null out-string remove-item rename-item resolve-path select-object
            select-string set-content set-location sort-object split-path start-sleep tee-object test-path where-object
            write-error write-host write-output write-verbose write-warning cat cd dir ls git gh jq curl az aws docker""".split("\\s+"));

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$|(?s)<#.*?#>");
    private static final Pattern COMMAND = Pattern.compile(
            "(?m)(?:^|[;|}(=]|(?<!\\$)\\{|&&|\\|\\|)[ \\t]*((?:[&.][ \\t]*)?[A-Za-z./\\\\~&][^\\s;|(){}=,\\[\\]]*)");
    private static final String FILE =
            "[\"']?\\$(?:env:" + ScriptOutputs.FILE + "|\\{env:" + ScriptOutputs.FILE + "})[\"']?";
    private static final Pattern APPENDED =
            Pattern.compile("(?i)(.*?)\\s*(?:>>?|\\|\\s*(?:Out-File|Add-Content)\\b[^|]*?)\\s*" + FILE
                    + "(?:\\s+-\\w+(?:\\s+\\w+)?)*\\s*[;}]*\\s*");
    private static final Pattern ADDED =
            Pattern.compile("(?i).*?\\bAdd-Content\\b[^|]*?" + FILE + "\\s+(?:-Value\\s+)?(.*)");
    private static final Pattern LITERAL = Pattern.compile(
            "(?i)(?:.*?[;{]\\s*)?(?:(?:echo|Write-Output)\\s+)?(?:\"((?:[^\"`]++|`.|\"\")*+)\"|'([^']*)')[\\s;}]*");

    private final WrittenNames written = new WrittenNames();

    private PowerShellOutputs() {}

    /** The names, empty when the script may set others. */
    static Optional<Set<String>> of(String script) {
        String code = COMMENT.matcher(script).replaceAll("");
        boolean known = COMMAND.matcher(code)
                .results()
                .allMatch(found -> WORDS.contains(found.group(1).toLowerCase(Locale.ROOT)));
        return known ? new PowerShellOutputs().names(code) : Optional.empty();
    }

    private Optional<Set<String>> names(String code) {
        code.lines().filter(line -> line.contains(ScriptOutputs.FILE)).forEach(this::line);
        return written.isClear() ? Optional.of(written.names()) : Optional.empty();
    }

    private void line(String line) {
        Matcher appended = APPENDED.matcher(line.strip());
        Matcher added = ADDED.matcher(line.strip());
        Matcher literal =
                LITERAL.matcher(appended.matches() ? appended.group(1) : added.matches() ? added.group(1) : "");
        if (line.length() <= ScriptOutputs.LONGEST_LINE && literal.matches()) {
            written.add((literal.group(1) == null ? literal.group(2) : literal.group(1)).replace("`n", "\n"));
        } else {
            written.addUnknown();
        }
    }
}
