package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.taint.Tainted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A script's line that reads a variable of {@code env} where an expression stood.
 *
 * @param language what the script is written in
 * @param name the variable
 * @param declared whether the script has it already
 * @param entry what {@code env} says of it
 * @param start where the part of the script begins that is replaced: the expression, or the quotes around it and nothing else
 * @param end where that part ends
 * @param value what comes instead, empty when that can't be said
 * @param line the whole line
 */
record Rewriting(
        Language language, String name, boolean declared, String entry, int start, int end, String value, String line) {

    /** Variables that shells and systems use themselves. */
    private static final Set<String> TAKEN =
            Set.of("PATH", "HOME", "USER", "SHELL", "PWD", "LANG", "TEMP", "TMP", "CI", "ENV");

    private static final Set<Language> DATA = Set.of(Language.JAVASCRIPT, Language.PYTHON);

    static Rewriting of(Script script, Embedding embedding, Tainted part, Standing at) {
        String text = embedding.source();
        int lineStart = text.lastIndexOf('\n', embedding.start()) + 1;
        int found = text.indexOf('\n', embedding.end());
        int lineEnd = found < 0 ? text.length() : found;
        Language language = language(script, text, embedding.start(), at);
        char quote = language.quote(text.substring(lineStart, embedding.start()));
        int around = isQuoted(text, embedding, quote) ? 1 : 0;
        int start = embedding.start() - around;
        int end = embedding.end() + around;
        Optional<String> declared = declared(embedding, at);
        String name = declared.orElseGet(() -> free(part.part(), taken(embedding, at)));
        String value = language.read(name, around == 1 ? 0 : quote, end < lineEnd ? text.charAt(end) : ' ');
        String line = text.substring(lineStart, start) + value + text.substring(end, lineEnd);
        String entry = name + ": ${{ " + passed(embedding, part, language) + " }}";
        return new Rewriting(language, name, declared.isPresent(), entry, start, end, value, line.strip());
    }

    private static Language language(Script script, String text, int place, Standing at) {
        Language language = script.language(at);
        boolean shell = language == Language.BASH || language == Language.POWERSHELL;
        return shell && Nested.isAt(text, place) ? Language.NESTED : language;
    }

    /** Whether quotes stand around an expression and nothing else. */
    private static boolean isQuoted(String text, Embedding embedding, char quote) {
        return quote != 0
                && text.charAt(embedding.start() - 1) == quote
                && text.startsWith(String.valueOf(quote), embedding.end());
    }

    /** A text that was quoted as JSON for a program needs no quotes once it is a variable. */
    private static String passed(Embedding embedding, Tainted part, Language language) {
        Expression whole = embedding.parse().expression();
        boolean text = part.sources().get(0).path().equalsIgnoreCase(part.part().toString());
        boolean json = whole instanceof Call call
                && call.function().equalsIgnoreCase("toJSON")
                && call.arguments().get(0).equals(part.part());
        return json && text && DATA.contains(language) ? part.part().toString() : embedding.text();
    }

    /** The variable that holds the value already: the expression is it, or it is the expression. */
    private static Optional<String> declared(Embedding embedding, Standing at) {
        List<Pair> variables = at.owners().stream()
                .flatMap(owner -> owner.get("env").stream())
                .flatMap(env -> env.pairs().stream())
                .toList();
        String expression = embedding.text();
        if (expression.matches("(?i)env\\.\\w+")) {
            return Optional.of(expression.substring(expression.indexOf('.') + 1));
        }
        String value = "${{" + expression.replaceAll("\\s", "") + "}}";
        return variables.stream()
                .filter(pair ->
                        pair.value().text().orElse("").replaceAll("\\s", "").equals(value))
                .map(Pair::name)
                .findFirst();
    }

    /** The names of variables that are there, and those that other expressions of the script would have. */
    private static List<String> taken(Embedding embedding, Standing at) {
        Stream<String> variables = at.owners().stream()
                .flatMap(owner -> owner.get("env").stream())
                .flatMap(env -> env.pairs().stream())
                .map(Pair::name);
        Stream<String> rivals = Embedding.closed(embedding.source()).stream()
                .filter(other -> !other.text().equals(embedding.text()))
                .map(Rewriting::own);
        return Stream.concat(variables, rivals).toList();
    }

    private static String own(Embedding other) {
        try {
            return own(other.parse().expression());
        } catch (ExpressionError unreadable) {
            return "";
        }
    }

    /** The end of the value's own name, as much of it as is still free. */
    private static String free(Expression part, List<String> taken) {
        String name = "";
        for (Expression inner = part;
                !inner.children().isEmpty();
                inner = inner.children().get(0)) {
            String own = own(inner);
            name = own.isEmpty() || name.isEmpty() ? own + name : own + "_" + name;
            String candidate = name;
            if (!name.isEmpty() && !TAKEN.contains(name) && taken.stream().noneMatch(candidate::equalsIgnoreCase)) {
                return name;
            }
        }
        return "UNTRUSTED" + (name.isEmpty() ? "" : "_" + name);
    }

    private static String own(Expression part) {
        String name = part instanceof Property property
                ? property.name()
                : part instanceof Index index && index.index() instanceof Text text
                        ? text.value()
                        : part instanceof Name context ? context.name() : "";
        return name.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
