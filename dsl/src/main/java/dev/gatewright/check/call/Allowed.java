package dev.gatewright.check.call;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.expression.Label;
import dev.gatewright.workflow.setting.Level;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a token may do, scope by scope.
 *
 * @param levels the level of each scope; one that isn't there has none
 */
record Allowed(Map<String, Level> levels) {

    /** What GitHub allows in a repository whose default is the restricted one. */
    static final Allowed RESTRICTED = new Allowed(Map.of("contents", Level.READ, "packages", Level.READ));
    /** What GitHub allows in a repository whose default is the permissive one. */
    static final Allowed PERMISSIVE = all(Level.WRITE);

    /** What stands at {@code permissions}; empty when nothing readable does. */
    static Optional<Allowed> of(Optional<Spot> permissions) {
        return permissions.flatMap(Allowed::read);
    }

    private static Optional<Allowed> read(Spot spot) {
        String word = spot.text().orElse("");
        if (word.equals("read-all")) {
            return Optional.of(all(Level.READ));
        }
        if (word.equals("write-all")) {
            return Optional.of(all(Level.WRITE));
        }
        return spot.isMapping() ? Optional.of(listed(spot)) : Optional.empty();
    }

    private static Allowed listed(Spot spot) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Pair pair : spot.pairs()) {
            for (Level level : Level.values()) {
                if (Label.of(level).equals(pair.value().text().orElse(""))) {
                    levels.put(pair.name(), level);
                }
            }
        }
        return new Allowed(levels);
    }

    /** GitHub compares every scope with the word, even those that have no such level. */
    private static Allowed all(Level level) {
        Map<String, Level> levels = new LinkedHashMap<>();
        Permissions.scopes().forEach(scope -> levels.put(scope.key(), level));
        return new Allowed(levels);
    }

    Level level(String scope) {
        return levels.getOrDefault(scope, Level.NONE);
    }

    /** The scopes of which this allows more than another does. */
    List<String> beyond(Allowed other) {
        return Permissions.scopes().stream()
                .map(Scope::key)
                .filter(scope -> rank(level(scope)) > rank(other.level(scope)))
                .toList();
    }

    private static int rank(Level level) {
        return switch (level) {
            case NONE -> 0;
            case READ -> 1;
            case WRITE -> 2;
        };
    }

    /** Some scopes with what this allows of them, for people. */
    String describe(List<String> scopes) {
        return scopes.stream()
                .map(scope -> "`" + scope + ": " + Label.of(level(scope)) + "`")
                .collect(Collectors.joining(", "));
    }
}
