package dev.gatewright.simulation.selector;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Evaluation;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.LegNames;
import dev.gatewright.simulation.plan.Legs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a job and its legs can be called. */
final class Labels {

    private static final String IN_PARENTHESES = " \\(.+\\)";

    /** An expression, or what stands between two. */
    private static final Pattern TEMPLATE = Pattern.compile("\\$\\{\\{.*?}}|((?:(?!\\$\\{\\{).)+)", Pattern.DOTALL);

    private Labels() {}

    /** How much of a text is the name of a job or of one of its legs, and which. */
    record Match(int length, Segment segment) {}

    static List<Match> in(String text, JobSpec job) {
        List<Match> found = new ArrayList<>();
        if (isName(text, job.id())) {
            found.add(new Match(job.id().length(), new Segment(job.id(), Optional.empty(), false)));
        }
        for (String leg : legs(job)) {
            if (isName(text, leg)) {
                found.add(new Match(leg.length(), new Segment(job.id(), Optional.of(leg), false)));
            }
        }
        if (isDynamic(job)) {
            computed(text, job).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isName(String text, String name) {
        return text.startsWith(name)
                && (text.length() == name.length() || "./".indexOf(text.charAt(name.length())) >= 0);
    }

    private static boolean isDynamic(JobSpec job) {
        return job.matrix().isPresent() && Legs.of(job.matrix().get().node()).isEmpty();
    }

    /** A leg of a matrix that is computed: whatever stands in the parentheses, or where its name has an expression. */
    private static Optional<Match> computed(String text, JobSpec job) {
        Pattern id = Pattern.compile(Pattern.quote(job.id()) + IN_PARENTHESES);
        Pattern name = job.tree().at("name").text().map(Labels::shape).orElse(id);
        for (int end = text.length(); end > 0; end--) {
            String leg = text.substring(0, end);
            if (isName(text, leg)
                    && (id.matcher(leg).matches() || name.matcher(leg).matches())) {
                return Optional.of(new Match(end, new Segment(job.id(), Optional.of(leg), true)));
            }
        }
        return Optional.empty();
    }

    /** What the names of legs look like, by what stands at {@code name}. */
    private static Pattern shape(String name) {
        Matcher parts = TEMPLATE.matcher(name);
        return Pattern.compile(
                parts.find()
                        ? parts.replaceAll(part ->
                                part.group(1) == null ? ".+" : Matcher.quoteReplacement(Pattern.quote(part.group(1))))
                        : Pattern.quote(name) + IN_PARENTHESES);
    }

    /** The names of the legs that are known, by id and as the run's page has them. */
    static Set<String> legs(JobSpec job) {
        Set<String> names = new TreeSet<>();
        Tree name = job.tree().at("name");
        List<Legs.One> legs = job.matrix()
                .flatMap(matrix -> Legs.of(matrix.node()))
                .map(Legs::legs)
                .orElse(List.of());
        for (Legs.One leg : legs) {
            names.add(LegNames.of(job.id(), leg.label()));
            shown(name, leg).ifPresent(names::add);
        }
        names.remove(job.id());
        return names;
    }

    private static Optional<String> shown(Tree name, Legs.One leg) {
        if (name.text().isEmpty()) {
            return Optional.empty();
        }
        if (!name.text().get().contains("${{")) {
            return Optional.of(LegNames.of(name.text().get(), leg.label()));
        }
        try {
            Value value =
                    new Evaluation().value(name, EvaluationContext.unknown().with("matrix", leg.matrix()));
            return value instanceof Value.Unknown ? Optional.empty() : Optional.of(value.text());
        } catch (ExpressionError noValue) {
            return Optional.empty();
        }
    }
}
