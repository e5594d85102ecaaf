package dev.gatewright.expression.taint;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.value.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the parts of an expression whose text reaches its value. Comparisons, {@code !}, {@code contains} and the like give true
 * or false, {@code hashFiles} gives a hash: nothing goes through them. In {@code a && b} only {@code b} goes through: {@code a} is
 * the value where it is empty. An index goes through, as it chooses.
 */
public final class Taint {

    /** Functions whose result says nothing in the words of their arguments. */
    private static final Set<String> HARMLESS =
            Set.of("CONTAINS", "STARTSWITH", "ENDSWITH", "HASHFILES", "SUCCESS", "FAILURE", "CANCELLED", "ALWAYS");

    private final Parsed parsed;
    private final Flow flow;
    private final List<Tainted> found = new ArrayList<>();

    private Taint(Parsed parsed, Flow flow) {
        this.parsed = parsed;
        this.flow = flow;
    }

    /**
     * The parts that bring somebody's text into the value of an expression, of however little say.
     *
     * @param parsed the expression with its places
     * @param flow what flows into the values that the workflow itself defines
     * @return the parts in the order of their text, without those that are fixed
     */
    public static List<Tainted> of(Parsed parsed, Flow flow) {
        Taint taint = new Taint(parsed, flow);
        taint.visit(parsed.expression(), false);
        return taint.found.stream()
                .filter(part -> part.control() != Control.FIXED)
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }

    /**
     * The parts that bring an outsider's text into the value of an expression.
     *
     * @param parsed the expression with its places
     * @param flow what flows into the values that the workflow itself defines
     * @return the parts in the order of their text
     */
    public static List<Tainted> untrusted(Parsed parsed, Flow flow) {
        return of(parsed, flow).stream()
                .filter(part -> part.control() == Control.UNTRUSTED)
                .toList();
    }

    private void visit(Expression expression, boolean whole) {
        Optional<Access> access = Access.of(expression);
        if (access.isPresent()) {
            add(
                    expression,
                    whole ? access.get().wholeSources(flow) : access.get().sources(flow));
            visitIndexes(expression);
        } else if (expression instanceof Call call) {
            visitArguments(call, whole);
        } else if (expression instanceof Logical logical) {
            visitOperands(logical, whole);
        } else if (isMember(expression)) {
            expression.children().forEach(child -> visit(child, whole));
        }
    }

    private static boolean isMember(Expression expression) {
        return expression instanceof Property || expression instanceof Index || expression instanceof Filter;
    }

    private void add(Expression part, List<Source> sources) {
        if (!sources.isEmpty()) {
            found.add(new Tainted(part, parsed.place(part).start(), sources));
        }
    }

    private void visitIndexes(Expression access) {
        if (access instanceof Index index) {
            visit(index.index(), false);
        }
        if (isMember(access)) {
            visitIndexes(access.children().get(0));
        }
    }

    private void visitArguments(Call call, boolean whole) {
        String function = Ordinal.fold(call.function());
        if (HARMLESS.contains(function)) {
            return;
        }
        int count = call.arguments().size();
        boolean json = whole || function.equals("TOJSON");
        IntStream.range(0, count)
                .filter(i -> !function.equals("CASE") || i % 2 == 1 || i == count - 1)
                .forEach(i -> visit(call.arguments().get(i), json));
    }

    private void visitOperands(Logical logical, boolean whole) {
        List<Expression> operands = logical.operands();
        boolean all = logical.operator() == Logical.Operator.OR;
        operands.subList(all ? 0 : operands.size() - 1, operands.size()).forEach(operand -> visit(operand, whole));
    }
}
