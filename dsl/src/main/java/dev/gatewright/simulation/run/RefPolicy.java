package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.workflow.job.Protection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which branches and tags may deploy to an environment.
 *
 * <p>Source: GitHub's documentation, "Deployments and environments", "Deployment branches and tags": the rule is matched
 * against the ref of the run; a pull request's is {@code refs/pull/N/merge}; wildcards don't match {@code /} (Ruby's {@code
 * File.fnmatch}).
 */
record RefPolicy(Protection protection) {

    /** Why a ref may not deploy, empty when it may. */
    Optional<String> refuse(GitRef ref) {
        if (protection.branches().isEmpty() && protection.tags().isEmpty()) {
            return Optional.empty();
        }
        List<String> patterns = ref.isTag() ? protection.tags() : protection.branches();
        String name = ref.kind() == GitRef.Kind.PULL ? ref.full() : ref.name();
        return patterns.stream().anyMatch(pattern -> matches(pattern, name))
                ? Optional.empty()
                : Optional.of(ref + " may not deploy to it");
    }

    static boolean matches(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 2;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else {
                regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.matches(regex.toString(), name);
    }
}
