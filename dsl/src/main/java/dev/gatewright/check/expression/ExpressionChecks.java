package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.schema.ExpressionNotAllowed;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.schema.ExpressionSink;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges expressions where a walk over the schema meets them. */
public final class ExpressionChecks implements ExpressionSink {

    private static final Set<String> CONDITIONS = Set.of("if", "pre-if", "post-if");
    /** Below so many characters, and so few expressions, what GitHub makes of a text is within its limits. */
    private static final int SURELY_SHORT = 10_000;

    private static final int SURELY_FEW = 100;

    /** The lists of contexts come from the declarations of the keys: each is one list. */
    private static final Map<List<String>, Vocabulary> VOCABULARIES =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private final Report report;
    private final TypeChecks types;

    /**
     * A judge.
     *
     * @param scopes what the file's expressions may use
     * @param report where to report what is wrong
     */
    public ExpressionChecks(Scopes scopes, Report report) {
        this.report = report;
        this.types = new TypeChecks(scopes, report);
    }

    @Override
    public void judge(ExpressionPlace place, String where) {
        String text = place.spot().text().orElse("");
        if (place.contexts().isEmpty()) {
            ExpressionNotAllowed.report(place, where, report);
        } else if (isCondition(place)) {
            decide(place, text);
        } else {
            read(place, text);
        }
    }

    @Override
    public void condition(ExpressionPlace place) {
        String text = place.spot().text().orElse("");
        if (isCondition(place) && !place.contexts().isEmpty() && !text.isBlank()) {
            decide(place, text);
        }
    }

    private static boolean isCondition(ExpressionPlace place) {
        return CONDITIONS.contains(place.key());
    }

    private void decide(ExpressionPlace place, String text) {
        try {
            IfCondition condition = IfCondition.parse(text, vocabulary(place));
            if (condition.hasLiteralText()) {
                ConditionText.report(place.spot(), text, report);
            } else {
                types.condition(place, condition, vocabulary(place));
            }
        } catch (ExpressionError error) {
            ExpressionProblem.report(place.spot(), error, place.contexts(), report);
        }
    }

    private void read(ExpressionPlace place, String text) {
        List<Embedding> embeddings = embeddings(place, text);
        boolean wrong = false;
        for (Embedding embedding : embeddings) {
            wrong |= !read(place, embedding);
        }
        if (!wrong && !embeddings.isEmpty()) {
            whole(place, text, embeddings);
        }
    }

    private List<Embedding> embeddings(ExpressionPlace place, String text) {
        try {
            return Embedding.all(text);
        } catch (ExpressionError notClosed) {
            ExpressionProblem.report(place.spot(), notClosed, place.contexts(), report);
            return List.of();
        }
    }

    private boolean read(ExpressionPlace place, Embedding embedding) {
        try {
            if (!embedding.isInsert() || !embedding.isWhole()) {
                types.text(place, embedding, embedding.parse(vocabulary(place)), vocabulary(place));
            }
            return true;
        } catch (ExpressionError error) {
            ExpressionProblem.report(place.spot(), error, place.contexts(), report);
            return false;
        }
    }

    /** GitHub makes one {@code format} of a text with expressions, and holds that against its limits too. */
    private void whole(ExpressionPlace place, String text, List<Embedding> embeddings) {
        boolean alone = embeddings.get(0).isWhole();
        if (alone || (text.length() < SURELY_SHORT && embeddings.size() < SURELY_FEW)) {
            return;
        }
        try {
            Parsed.of(formatted(text, embeddings), vocabulary(place));
        } catch (ExpressionError error) {
            ExpressionProblem.report(place.spot(), error, place.contexts(), report);
        }
    }

    private static String formatted(String text, List<Embedding> embeddings) {
        StringBuilder format = new StringBuilder("format('");
        StringBuilder arguments = new StringBuilder();
        int at = 0;
        for (Embedding embedding : embeddings) {
            format.append(escaped(text.substring(at, embedding.start())));
            format.append('{').append(embeddings.indexOf(embedding)).append('}');
            arguments.append(", ").append(embedding.text());
            at = embedding.end();
        }
        return format.append(escaped(text.substring(at)))
                .append('\'')
                .append(arguments)
                .append(')')
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("'", "''").replace("{", "{{").replace("}", "}}");
    }

    private static Vocabulary vocabulary(ExpressionPlace place) {
        return VOCABULARIES.computeIfAbsent(place.contexts(), Vocabulary::of);
    }
}
