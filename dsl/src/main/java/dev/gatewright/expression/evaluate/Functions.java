package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.finding.Candidates;
import java.util.Map;

/** The functions by name. */
final class Functions {

    private static final Map<String, Function> BY_NAME = Map.ofEntries(
            Map.entry("CONTAINS", TextFunctions::contains),
            Map.entry("STARTSWITH", TextFunctions::startsWith),
            Map.entry("ENDSWITH", TextFunctions::endsWith),
            Map.entry("FORMAT", Format::format),
            Map.entry("JOIN", TextFunctions::join),
            Map.entry("TOJSON", JsonFunctions::toJson),
            Map.entry("FROMJSON", JsonFunctions::fromJson),
            Map.entry("CASE", Case::choose),
            Map.entry("HASHFILES", HashFiles::hash),
            Map.entry("ALWAYS", StatusFunctions::always),
            Map.entry("SUCCESS", StatusFunctions::success),
            Map.entry("FAILURE", StatusFunctions::failure),
            Map.entry("CANCELLED", StatusFunctions::cancelled));

    private Functions() {}

    /** The function that is called, if the number of arguments fits. */
    static Function find(Call call) {
        Function function = BY_NAME.get(Ordinal.fold(call.function()));
        if (function == null) {
            throw ExpressionError.evaluation(
                    ExpressionError.Kind.UNRECOGNIZED_FUNCTION,
                    call.function(),
                    Candidates.help(call.function(), Vocabulary.ALL.functions(), "There are no functions here."));
        }
        Vocabulary.ALL.arity(call).ifPresent(kind -> {
            throw ExpressionError.evaluation(kind, call.function(), Vocabulary.ALL.usage(call.function()));
        });
        return function;
    }
}
