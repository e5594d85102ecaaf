package dev.gatewright.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What plain text YAML 1.1 takes for something else than a string (its types at yaml.org/type). Many tools that look at
 * workflows still read YAML 1.1, so such text is quoted when the printer is free to choose.
 */
final class OldSchema {

    private static final Set<String> WORDS = words();

    private static final Pattern INTEGER =
            Pattern.compile("[-+]?(0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(:[0-5]?[0-9])*)");

    private static final Pattern FLOAT = Pattern.compile("[-+]?([0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
            + "|\\.[0-9_]+([eE][-+]?[0-9]+)?|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?)");

    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
            + "(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?([ \\t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?");

    private OldSchema() {}

    /** Whether YAML 1.1 reads the plain text as something else than a string. */
    static boolean misreads(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return isNumber(text) || TIMESTAMP.matcher(text).matches();
        }
        return first == '-' || first == '+' || first == '.'
                ? isNumber(text) || WORDS.contains(text)
                : WORDS.contains(text);
    }

    private static boolean isNumber(String text) {
        return INTEGER.matcher(text).matches() || FLOAT.matcher(text).matches();
    }

    private static Set<String> words() {
        return Set.of(
                ("y Y yes Yes YES n N no No NO true True TRUE false False FALSE on On ON off Off OFF ~ null Null NULL"
                                + " << = .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF .nan .NaN .NAN")
                        .split(" "));
    }
}
