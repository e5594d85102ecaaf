package dev.gatewright.workflow.setting;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Label;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What {@code GITHUB_TOKEN} may do: what is listed and nothing else, everything to read, or everything.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code permissions} and {@code jobs.<job_id>.permissions}.
 */
public final class Permissions extends Block<Permissions> {

    private static final List<Scope> SCOPES = List.of(
            Scope.ACTIONS,
            Scope.ARTIFACT_METADATA,
            Scope.ATTESTATIONS,
            Scope.CHECKS,
            Scope.CODE_QUALITY,
            Scope.CONTENTS,
            Scope.COPILOT_REQUESTS,
            Scope.DEPLOYMENTS,
            Scope.DISCUSSIONS,
            Scope.DRIVES,
            Scope.ID_TOKEN,
            Scope.ISSUES,
            Scope.MODELS,
            Scope.PACKAGES,
            Scope.PAGES,
            Scope.PULL_REQUESTS,
            Scope.REPOSITORY_PROJECTS,
            Scope.SECURITY_EVENTS,
            Scope.STATUSES,
            Scope.VULNERABILITY_ALERTS);

    /** The keys of {@code permissions}, one a scope. */
    public static final Keys KEYS =
            Keys.of("permissions", SCOPES.stream().map(Permissions::key).toArray(Key<?>[]::new));

    /** Permissions where a workflow or a job has them: a mapping, {@code read-all} or {@code write-all}. */
    public static final Type<Permissions> TYPE = Type.block(() -> KEYS, Permissions::new)
            .shaped(Shape.oneOf(new Shape.Fields(() -> KEYS), Shape.word(List.of("read-all", "write-all"))));

    private Permissions(Node tree) {
        super(tree);
    }

    /**
     * The permissions that are listed, and no others.
     *
     * @param permissions the permissions; none at all means that the token may do nothing
     * @return the permissions
     */
    public static Permissions of(Permission... permissions) {
        Permissions all = new Permissions(empty());
        for (Permission permission : permissions) {
            all = all.and(permission);
        }
        return all;
    }

    private Permissions and(Permission permission) {
        return mapping().has(permission.scope())
                ? problem(Finding.error(
                        "repeated-permission",
                        permission.origin(),
                        "`" + permission.scope() + "` is listed twice.",
                        "Keep the level that is needed: `write` includes `read`."))
                : put(permission.scope(), node(permission));
    }

    /**
     * Everything to read.
     *
     * @return {@code read-all}
     */
    public static Permissions readAll() {
        return new Permissions(Scalar.of("read-all").withDecor(Decor.at(Origin.here())));
    }

    /**
     * Everything to read and to write.
     *
     * @return {@code write-all}
     */
    public static Permissions writeAll() {
        return new Permissions(Scalar.of("write-all").withDecor(Decor.at(Origin.here())));
    }

    /**
     * Every scope that GitHub knows.
     *
     * @return the scopes, in the order in which they are emitted
     */
    public static List<Scope> scopes() {
        return SCOPES;
    }

    /**
     * What is said of one scope.
     *
     * @param scope the scope
     * @return its level; where others are listed, one that isn't has none; empty where an expression or an unknown word
     *     stands
     */
    public Optional<Level> level(Scope scope) {
        if (tree() instanceof Scalar scalar && !scalar.isNull()) {
            return all(scalar.text(), scope);
        }
        return mapping().get(scope.key()).map(Permissions::level).orElse(Optional.of(Level.NONE));
    }

    private static Optional<Level> all(String word, Scope scope) {
        return switch (word) {
            case "read-all" -> Optional.of(scope instanceof Scope.WriteOnly ? Level.NONE : Level.READ);
            case "write-all" -> Optional.of(scope instanceof Scope.ReadOnly ? Level.READ : Level.WRITE);
            default -> Optional.empty();
        };
    }

    private static Optional<Level> level(Node node) {
        String word = node instanceof Scalar scalar ? scalar.text() : "";
        return List.of(Level.values()).stream()
                .filter(level -> Label.of(level).equals(word))
                .findFirst();
    }

    private static Key<Level> key(Scope scope) {
        return Key.key(scope.key(), Type.word(Level.class).shaped(Shape.word(scope.levels())))
                .writtenBy("permissions");
    }

    private static Node node(Permission permission) {
        Decor decor = Decor.at(permission.origin());
        Decor explained = permission
                .reason()
                .filter(why -> !why.isBlank())
                .map(why -> decor.withBeside("# " + why.strip()))
                .orElse(decor);
        return Scalar.of(Label.of(permission.level())).withDecor(explained);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Permissions view(Node other) {
        return new Permissions(other);
    }
}
