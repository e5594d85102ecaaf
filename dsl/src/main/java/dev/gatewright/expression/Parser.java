package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.ExpressionError.Stage;
import dev.gatewright.expression.value.Numbers;
import dev.gatewright.finding.Candidates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds trees by operator precedence, on stacks of its own: no text, however nested, exhausts Java's. A chain of the same
 * {@code &&} or {@code ||} is one level deep.
 */
final class Parser {

    private static final Expression WILDCARD = new Name("*");

    private final String text;
    private final Lexer lexer;
    private final @Nullable Vocabulary vocabulary;
    private final @Nullable Map<Expression, Place> places;
    private final List<Operand> operands = new ArrayList<>();
    private final List<Token> operators = new ArrayList<>();
    private @Nullable Token last;

    private Parser(String text, @Nullable Vocabulary vocabulary, @Nullable Map<Expression, Place> places) {
        this.text = text;
        this.lexer = new Lexer(text);
        this.vocabulary = vocabulary;
        this.places = places;
    }

    static Expression parse(String text, @Nullable Vocabulary vocabulary, @Nullable Map<Expression, Place> places) {
        if (text.length() > Expression.MAX_LENGTH) {
            throw ExpressionError.whole(
                    Kind.EXCEEDED_LENGTH, text, 0, 0, "Compute part of it in a step and use that step's output.");
        }
        return new Parser(text, vocabulary, places).parse();
    }

    private Expression parse() {
        for (Token token = lexer.next(); token != null; token = lexer.next()) {
            push(token);
            last = token;
        }
        if (last == null) {
            return new Null();
        }
        checkEnd(last);
        while (!operators.isEmpty()) {
            flush();
        }
        return checkDepth(pop());
    }

    private void checkEnd(Token end) {
        if (!end.kind().endsOperand || lexer.isUnclosed()) {
            throw ExpressionError.at(
                    Kind.UNEXPECTED_END,
                    Stage.PARSING,
                    text,
                    end.start(),
                    end.text(),
                    lexer.isUnclosed() ? "Close what was opened." : "A value is missing after it.");
        }
    }

    private Expression checkDepth(Operand root) {
        if (root.depth() > Expression.MAX_DEPTH) {
            throw ExpressionError.whole(
                    Kind.EXCEEDED_DEPTH, text, 0, 0, "Compute part of it in a step and use that step's output.");
        }
        return root.expression();
    }

    private void push(Token token) {
        switch (token.kind()) {
            case NULL -> leaf(new Null(), token);
            case BOOLEAN -> leaf(new Bool(token.text().equals("true")), token);
            case NUMBER -> leaf(new Num(number(token.text())), token);
            case STRING -> leaf(new Text(unquoted(token.text())), token);
            case PROPERTY_NAME -> operands.add(Operand.leaf(new Name(token.text()), token));
            case WILDCARD -> operands.add(Operand.leaf(WILDCARD, token));
            case NAMED_VALUE -> context(token);
            case FUNCTION -> function(token);
            case NOT, START_GROUP -> operators.add(token);
            case END_GROUP -> {
                flushDownTo(TokenKind.START_GROUP);
                pop(operators);
            }
            case END_INDEX -> index(token);
            case END_PARAMETERS -> parameters(token);
            default -> {
                flushTighter(token);
                operators.add(token);
            }
        }
    }

    private void leaf(Expression expression, Token token) {
        Operand operand = Operand.leaf(expression, token);
        operands.add(placed(operand, token.start()));
    }

    private static double number(String text) {
        return text.equals("NaN") ? Double.NaN : Numbers.parse(text);
    }

    private static String unquoted(String text) {
        String content = text.substring(1, text.length() - 1);
        return content.indexOf('\'') < 0 ? content : content.replace("''", "'");
    }

    private void context(Token token) {
        if (vocabulary != null && !vocabulary.hasContext(token.text())) {
            throw ExpressionError.at(
                    Kind.UNRECOGNIZED_NAMED_VALUE,
                    Stage.PARSING,
                    text,
                    token.start(),
                    token.text(),
                    Borrowed.word(token.text())
                            .orElseGet(() -> Candidates.help(
                                    token.text(), vocabulary.contexts(), "There are no contexts here.")));
        }
        leaf(new Name(token.text()), token);
    }

    private void function(Token token) {
        if (vocabulary != null && vocabulary.function(token.text()).isEmpty()) {
            throw ExpressionError.at(
                    Kind.UNRECOGNIZED_FUNCTION,
                    Stage.PARSING,
                    text,
                    token.start(),
                    token.text(),
                    Borrowed.word(token.text())
                            .orElseGet(() -> Candidates.help(
                                    token.text(), vocabulary.functions(), "There are no functions here.")));
        }
        operands.add(Operand.leaf(new Call(token.text(), List.of()), token));
    }

    private void flushTighter(Token token) {
        while (!operators.isEmpty()) {
            Token top = top();
            if (top.kind().opens() || top.kind() == TokenKind.SEPARATOR || token.precedence() > top.precedence()) {
                return;
            }
            flush();
        }
    }

    private void flushDownTo(TokenKind opening) {
        while (top().kind() != opening && top().kind() != TokenKind.SEPARATOR) {
            flush();
        }
    }

    private void flush() {
        Token operator = pop(operators);
        Operand right = pop();
        if (operator.kind() == TokenKind.NOT) {
            add(new Not(right.expression()), right.depth() + 1, operator.start(), operator, right.end());
            return;
        }
        Operand left = pop();
        if (operator.kind() == TokenKind.DEREFERENCE) {
            add(member(left, right), left.depth() + 1, left.start(), right.start(), right.end());
        } else if (operator.isLogical()) {
            Logical.Operator logical = operator.logical();
            Logical chain = new Logical(logical, List.of(left.expression(), right.expression()));
            int depth = Math.max(depthInChain(left, logical), depthInChain(right, logical)) + 1;
            add(chain, depth, left.start(), operator, right.end());
        } else {
            Comparison comparison = new Comparison(operator.comparison(), left.expression(), right.expression());
            add(comparison, Math.max(left.depth(), right.depth()) + 1, left.start(), operator, right.end());
        }
    }

    /** A chain in a chain of the same operator dissolves in it. */
    private static int depthInChain(Operand operand, Logical.Operator operator) {
        boolean same = operand.expression() instanceof Logical logical && logical.operator() == operator;
        return same ? operand.depth() - 1 : operand.depth();
    }

    private static Expression member(Operand target, Operand name) {
        return name.expression() == WILDCARD
                ? new Filter(target.expression())
                : new Property(target.expression(), ((Name) name.expression()).name());
    }

    private void index(Token close) {
        flushDownTo(TokenKind.START_INDEX);
        Token open = pop(operators);
        Operand index = pop();
        Operand target = pop();
        Expression expression = index.expression() == WILDCARD
                ? new Filter(target.expression())
                : new Index(target.expression(), index.expression());
        int depth = Math.max(target.depth(), index.depth()) + 1;
        add(expression, depth, target.start(), open, close.start() + 1);
    }

    private void parameters(Token close) {
        List<Expression> arguments = new ArrayList<>();
        int depth = 0;
        boolean empty = last != null && last.kind() == TokenKind.START_PARAMETERS;
        for (boolean more = !empty; more; ) {
            flushDownTo(TokenKind.START_PARAMETERS);
            Operand argument = pop();
            arguments.add(argument.expression());
            depth = Math.max(depth, argument.depth());
            more = top().kind() == TokenKind.SEPARATOR;
            if (more) {
                pop(operators);
            }
        }
        pop(operators);
        Operand function = pop();
        Collections.reverse(arguments);
        Call call = new Call(((Call) function.expression()).function(), arguments);
        checkArity(call, function.start());
        add(call, depth + 1, function.start(), function.start(), close.start() + 1);
    }

    private void checkArity(Call call, int start) {
        if (vocabulary == null) {
            return;
        }
        Optional<Kind> wrong = vocabulary.arity(call);
        if (wrong.isPresent()) {
            throw ExpressionError.at(
                    wrong.get(), Stage.PARSING, text, start, call.function(), vocabulary.usage(call.function()));
        }
    }

    private void add(Expression expression, int depth, int start, Token point, int end) {
        add(expression, depth, start, point.start(), end);
    }

    private void add(Expression expression, int depth, int start, int point, int end) {
        operands.add(placed(new Operand(expression, depth, start, end), point));
    }

    private Operand placed(Operand operand, int point) {
        if (places != null) {
            places.put(operand.expression(), new Place(operand.start(), point, operand.end()));
        }
        return operand;
    }

    private Token top() {
        return operators.get(operators.size() - 1);
    }

    private Operand pop() {
        return pop(operands);
    }

    private static <T> T pop(List<T> stack) {
        return stack.remove(stack.size() - 1);
    }
}
