package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.setting.Level;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.Scope;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code GITHUB_TOKEN} may do in a job.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", "How permissions are calculated for a workflow job": the
 * repository's default, then the workflow, then the job; a pull request of a fork only reads. "Reusing workflow
 * configurations": a called workflow may do no more than its caller.
 */
final class TokenPermissions {

    private static final Map<Level, Integer> RANK = new EnumMap<>(Map.of(Level.NONE, 0, Level.READ, 1, Level.WRITE, 2));

    private TokenPermissions() {}

    /** What the repository's settings let every job do. */
    static Map<String, Level> byDefault(Repository repository) {
        Map<String, Level> all = new LinkedHashMap<>();
        for (Scope scope : Permissions.scopes()) {
            boolean reads = scope.key().equals("contents") || scope.key().equals("packages");
            all.put(
                    scope.key(),
                    repository.tokenMayWrite() == Truth.TRUE ? most(scope) : reads ? Level.READ : Level.NONE);
        }
        return all;
    }

    private static Level most(Scope scope) {
        return scope.levels().contains("write") && !scope.key().equals("id-token") ? Level.WRITE : least(scope);
    }

    private static Level least(Scope scope) {
        return scope.levels().contains("read") ? Level.READ : Level.NONE;
    }

    /** What a workflow or a job says instead of what held before. */
    static Map<String, Level> said(Tree tree, Map<String, Level> before) {
        Optional<Tree> permissions = tree.find("permissions");
        if (permissions.isEmpty()) {
            return before;
        }
        Map<String, Level> all = new LinkedHashMap<>();
        Permissions said = Permissions.TYPE.read(permissions.get().node()).orElseThrow();
        for (Scope scope : Permissions.scopes()) {
            all.put(scope.key(), said.level(scope).orElse(Level.NONE));
        }
        return all;
    }

    /** The first scope of which more is asked than there is, in words; empty when there is none. */
    static Optional<String> beyond(Map<String, Level> asked, Map<String, Level> most) {
        return asked.entrySet().stream()
                .filter(scope -> RANK.get(scope.getValue()) > RANK.get(most.getOrDefault(scope.getKey(), Level.NONE)))
                .findFirst()
                .map(Map.Entry::getKey)
                .map(scope -> "`" + scope + ": " + word(asked.get(scope)) + "`, and its caller has `" + scope + ": "
                        + word(most.getOrDefault(scope, Level.NONE)) + "`");
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** No more than a caller may. */
    static Map<String, Level> within(Map<String, Level> asked, Map<String, Level> most) {
        Map<String, Level> all = new LinkedHashMap<>();
        asked.forEach((scope, level) -> all.put(scope, lower(level, most.getOrDefault(scope, Level.NONE))));
        return all;
    }

    private static Level lower(Level one, Level other) {
        return RANK.get(one) <= RANK.get(other) ? one : other;
    }

    /** What the event leaves of it, by GitHub's words; what may do nothing isn't there. */
    static Map<String, String> granted(Map<String, Level> all, TriggerEvent event, Repository repository) {
        boolean readsOnly = Forks.isUntrusted(event) && !repository.forksMayWrite();
        Map<String, String> words = new LinkedHashMap<>();
        all.forEach((scope, level) -> {
            Level left = readsOnly ? lower(level, Level.READ) : level;
            boolean isLegal = !(left == Level.READ && scope.equals("id-token"));
            if (left != Level.NONE && isLegal) {
                words.put(scope, word(left));
            }
        });
        return words;
    }
}
