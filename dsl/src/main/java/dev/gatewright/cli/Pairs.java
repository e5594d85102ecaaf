package dev.gatewright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options of the form {@code NAME=VALUE}. */
final class Pairs {

    private Pairs() {}

    /** Values by name, in order; the last one of a name counts. */
    static Map<String, String> of(String option, List<String> given) throws Refused {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw malformed(option, pair, "NAME=VALUE");
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    static Refused malformed(String option, String pair, String form) {
        return new Refused("`" + option + " " + pair + "` can't be understood. Write `" + option + " " + form + "`.");
    }
}
