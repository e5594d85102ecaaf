package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.schema.ExpressionNotAllowed;
import dev.gatewright.check.schema.ExpressionSink;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Template;
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

    /**
     * A judge.
     *
     * @param report where to report what is wrong
     */
    public ExpressionChecks(Report report) {
        this.report = report;
    }

    @Override
    public void judge(Spot spot, String key, String where, List<String> contexts) {
        String text = spot.text().orElse("");
        if (contexts.isEmpty()) {
            ExpressionNotAllowed.report(spot, where, report);
        } else if (CONDITIONS.contains(key)) {
            decide(spot, text, contexts);
        } else {
            List<ExpressionError> errors = Template.errors(text, vocabulary(contexts));
            errors.forEach(error -> ExpressionProblem.report(spot, error, contexts, report));
            if (errors.isEmpty()) {
                whole(spot, text, contexts);
            }
        }
    }

    @Override
    public void condition(Spot spot, String key, List<String> contexts) {
        String text = spot.text().orElse("");
        if (CONDITIONS.contains(key) && !contexts.isEmpty() && !text.isBlank()) {
            decide(spot, text, contexts);
        }
    }

    private void decide(Spot spot, String text, List<String> contexts) {
        try {
            IfCondition condition = IfCondition.parse(text, vocabulary(contexts));
            if (condition.hasLiteralText()) {
                ConditionText.report(spot, text, report);
            }
        } catch (ExpressionError error) {
            ExpressionProblem.report(spot, error, contexts, report);
        }
    }

    /** GitHub makes one {@code format} of a text with expressions, and holds that against its limits too. */
    private void whole(Spot spot, String text, List<String> contexts) {
        List<Embedding> embeddings = Embedding.all(text);
        boolean alone = embeddings.get(0).isWhole();
        if (alone || (text.length() < SURELY_SHORT && embeddings.size() < SURELY_FEW)) {
            return;
        }
        try {
            Parsed.of(formatted(text, embeddings), vocabulary(contexts));
        } catch (ExpressionError error) {
            ExpressionProblem.report(spot, error, contexts, report);
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

    private static Vocabulary vocabulary(List<String> contexts) {
        return VOCABULARIES.computeIfAbsent(contexts, Vocabulary::of);
    }
}
