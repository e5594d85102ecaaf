package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Checked;
import dev.gatewright.expression.type.TypeChecker;

/** Judges what expressions can be, by what is in scope where they stand. */
final class TypeChecks {

    private final Scopes scopes;
    private final Report report;

    TypeChecks(Scopes scopes, Report report) {
        this.scopes = scopes;
        this.report = report;
    }

    /** Judges an expression in a text. */
    void text(ExpressionPlace place, Embedding embedding, Parsed parsed, Vocabulary vocabulary) {
        Checked checked = typed(place, embedding.at(), parsed, vocabulary);
        isImpossible(place, embedding.at(), parsed);
        boolean inserted = Template.isIn(place.trail().key());
        if (!embedding.isWhole() || !(place.takes().collections() || inserted)) {
            CollectionInText.check(place.spot(), embedding, parsed, checked.type(), report);
        }
        if (!inserted) {
            ResultType.check(place, embedding, parsed, checked.outcomes(), scopes, report);
        }
    }

    /** Judges the expression that an {@code if} is; what is wrong with a part of it says enough. */
    void condition(ExpressionPlace place, IfCondition condition, Vocabulary vocabulary) {
        int at = condition.at(place.spot().text().orElse(""));
        Checked checked = typed(place, at, condition.parsed(), vocabulary);
        boolean impossible = isImpossible(place, at, condition.parsed());
        boolean text = TextAsCondition.check(place, at, condition, scopes, report);
        if (!impossible && !text && checked.problems().isEmpty()) {
            ConstantCondition.check(place, condition, scopes, report);
        }
    }

    private Checked typed(ExpressionPlace place, int at, Parsed parsed, Vocabulary vocabulary) {
        Checked checked = TypeChecker.check(parsed, scopes.of(place.trail(), vocabulary));
        checked.problems().forEach(problem -> TypeProblem.report(place.spot(), at, problem, report));
        ForeignPayload.check(place, at, parsed, scopes.events(), report);
        PartOfText.check(place.spot(), at, parsed, report);
        if (parsed.expression().contains(SecretName::isSecrets)) {
            UndeclaredSecret.check(place, at, parsed, scopes, report);
            SecretName.check(place.spot(), at, parsed, scopes, report);
        }
        return checked;
    }

    /** Whether it compares with what never comes. */
    private boolean isImpossible(ExpressionPlace place, int at, Parsed parsed) {
        return ImpossibleWord.check(place.spot(), at, parsed, scopes, report);
    }
}
