package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the expressions of a job read. */
final class Reading {

    /** All secrets at once: {@code toJSON(secrets)}, {@code secrets[inputs.name]}, {@code secrets: inherit}. */
    static final String ALL = "*";

    private static final String TOKEN = "github_token";

    /** Most texts don't name them, and are asked for each entry again. */
    private static final Pattern SECRETS = Pattern.compile("(?i)secrets");

    private Reading() {}

    /** The secrets that a job reads, its workflow's variables included, in lower case; the token is none of them. */
    static Set<String> secrets(WorkflowModel workflow, JobModel job) {
        Set<String> all = aroundSteps(workflow, job);
        job.steps().forEach(step -> all.addAll(secrets(step)));
        return all;
    }

    /** The secrets that a job reads beside its steps: its own variables, its container, what it passes on. */
    static Set<String> aroundSteps(WorkflowModel workflow, JobModel job) {
        Set<String> all = new LinkedHashSet<>();
        job.mapping().entries().stream()
                .filter(entry -> !entry.name().orElse("").equals("steps"))
                .forEach(entry -> all.addAll(secrets(entry.value())));
        workflow.get("env").ifPresent(env -> all.addAll(secrets(env)));
        find(job.condition(), all);
        job.get("secrets").filter(node -> Texts.text(node).equals("inherit")).ifPresent(node -> all.add(ALL));
        all.remove(TOKEN);
        return all;
    }

    /** The secrets that a step reads. */
    static Set<String> secrets(StepModel step) {
        Set<String> all = secrets(step.mapping());
        find(step.condition(), all);
        return all;
    }

    /** The secrets that a value reads. */
    static Set<String> secrets(Node value) {
        Set<String> all = new LinkedHashSet<>();
        Texts.strings(value)
                .map(Scalar::text)
                .filter(text -> SECRETS.matcher(text).find())
                .forEach(text -> find(Texts.template(text), all));
        all.remove(TOKEN);
        return all;
    }

    private static void find(Expression expression, Set<String> found) {
        if (isSecrets(expression)) {
            found.add(ALL);
            return;
        }
        if (expression instanceof Property property && isSecrets(property.target())) {
            found.add(property.name().toLowerCase(Locale.ROOT));
            return;
        }
        if (expression instanceof Index index && isSecrets(index.target()) && index.index() instanceof Text name) {
            found.add(name.value().toLowerCase(Locale.ROOT));
            return;
        }
        expression.children().forEach(child -> find(child, found));
    }

    private static boolean isSecrets(Expression expression) {
        return expression instanceof Name name && name.name().equalsIgnoreCase("secrets");
    }

    /** Whether a text reads one of some paths of a context, such as {@code github.event.issue.title}. */
    static boolean reads(String text, List<String> paths) {
        return Texts.template(text).contains(node -> {
            String path = path(node);
            return paths.stream().anyMatch(each -> path.matches(each));
        });
    }

    /** A path with dots and in lower case; an index that isn't a name, and a filter, are stars. */
    static String path(Expression expression) {
        if (expression instanceof Name name) {
            return name.name().toLowerCase(Locale.ROOT);
        }
        if (expression instanceof Property property) {
            return path(property.target()) + "." + property.name().toLowerCase(Locale.ROOT);
        }
        if (expression instanceof Index index) {
            String key = index.index() instanceof Text text ? text.value().toLowerCase(Locale.ROOT) : "*";
            return path(index.target()) + "." + key;
        }
        return expression instanceof Expression.Filter filter ? path(filter.target()) + ".*" : "";
    }
}
