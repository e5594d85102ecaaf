package dev.gatewright.check.scope;

import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import dev.gatewright.expression.type.TypeChecker;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of values that files have. */
final class NodeTypes {

    private static final Scope NOTHING_DECLARED = nothingDeclared();

    private NodeTypes() {}

    /** Whether an expression decides which members an object has: one that stands alone, or as a key. */
    static boolean isComputed(Spot spot) {
        return spot.isComputed()
                || spot.pairs().stream().anyMatch(pair -> pair.key().isComputed());
    }

    static Type of(Spot spot) {
        if (spot.node() instanceof Scalar scalar) {
            return MatrixExpansion.isComputed(scalar) ? computed(scalar.text()) : of(scalar);
        }
        if (spot.node() instanceof Sequence) {
            return Type.array(merged(spot.items()));
        }
        return spot.node() instanceof Mapping ? ofMapping(spot) : Type.ANY;
    }

    /** What an expression by itself says of its type, whatever the workflow declares. */
    private static Type computed(String text) {
        try {
            List<Embedding> embeddings = Embedding.all(text);
            return embeddings.get(0).isWhole()
                    ? TypeChecker.check(embeddings.get(0).parse(), NOTHING_DECLARED)
                            .type()
                    : Type.STRING;
        } catch (ExpressionError unreadable) {
            return Type.ANY;
        }
    }

    private static Scope nothingDeclared() {
        Scope scope = Scope.of(Vocabulary.ALL);
        for (String context : List.of("inputs", "needs", "vars", "jobs", "steps", "matrix")) {
            scope = scope.with(context, Type.ANY);
        }
        return scope;
    }

    private static Type of(Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> Type.STRING;
            case BOOLEAN -> Type.BOOL;
            case INTEGER, FLOAT -> Type.NUMBER;
            case NULL -> Type.ANY;
        };
    }

    private static Type ofMapping(Spot spot) {
        if (isComputed(spot)) {
            return ObjectType.OBJECT;
        }
        Map<String, Type> members = new LinkedHashMap<>();
        spot.pairs().forEach(pair -> members.put(pair.name(), of(pair.value())));
        return ObjectType.strict(members);
    }

    /** The type of a value that is one of these. */
    static Type merged(List<Spot> values) {
        return values.stream().map(NodeTypes::of).reduce(Type::merge).orElse(Type.ANY);
    }
}
