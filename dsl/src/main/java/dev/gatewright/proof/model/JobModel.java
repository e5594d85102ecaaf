package dev.gatewright.proof.model;

import dev.gatewright.expression.Expression;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.job.Effects;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job as proofs read it.
 *
 * @param file the workflow that declares it
 * @param id its id
 * @param needs the ids of the jobs that it needs
 * @param condition the condition that GitHub evaluates
 * @param continueOnError whether its failure counts as success
 * @param uses the workflow that it calls, empty for a job with steps
 * @param steps its steps
 * @param env its variables
 * @param outputs its outputs
 * @param with the inputs that it passes to the workflow that it calls
 * @param effects what it is said to do
 * @param mapping its tree
 */
public record JobModel(
        String file,
        String id,
        List<String> needs,
        Expression condition,
        Expression continueOnError,
        String uses,
        List<StepModel> steps,
        Map<String, Expression> env,
        Map<String, Expression> outputs,
        Map<String, Expression> with,
        List<Effect> effects,
        Mapping mapping) {

    static JobModel of(String file, String id, Mapping job) {
        return new JobModel(
                file,
                id,
                job.get("needs").map(Texts::words).orElse(List.of()),
                Texts.condition(job.get("if")),
                job.get("continue-on-error").map(Texts::expression).orElse(new Expression.Bool(false)),
                job.get("uses").map(Texts::text).orElse(""),
                StepEnds.steps(job),
                Texts.expressions(job.get("env")),
                Texts.expressions(job.get("outputs")),
                Texts.expressions(job.get("with")),
                StepModel.effects(job, Effects.NOTE),
                job);
    }

    /**
     * Whether it calls a workflow.
     *
     * @return true for a call
     */
    public boolean isCall() {
        return !uses.isEmpty();
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return the node, empty when nothing stands there
     */
    public Optional<Node> get(String key) {
        return mapping.get(key).map(Node::resolved);
    }

    /**
     * The name of its environment.
     *
     * @return an expression, empty when it has no environment
     */
    public Optional<Expression> environment() {
        return get("environment")
                .flatMap(node -> Texts.mapping(node)
                        .map(mapping -> mapping.get("name").map(Texts::expression))
                        .orElse(Optional.of(Texts.expression(node))));
    }

    /**
     * Whether GitHub records a deployment to its environment.
     *
     * @return false when the environment says {@code deployment: false}
     */
    public boolean recordsDeployment() {
        return get("environment")
                .flatMap(Texts::mapping)
                .flatMap(mapping -> mapping.get("deployment"))
                .map(Texts::text)
                .filter("false"::equals)
                .isEmpty();
    }

    /**
     * What Java says of its environment's protection.
     *
     * @return the protection, empty when nothing is said
     */
    public Optional<Protection> protection() {
        return get("environment")
                .flatMap(Texts::mapping)
                .flatMap(mapping -> mapping.notes().get(Environment.PROTECTION))
                .map(Protection.class::cast);
    }

    /**
     * The strategy.
     *
     * @return its mapping, empty when there is none
     */
    public Optional<Mapping> strategy() {
        return get("strategy").flatMap(Texts::mapping);
    }

    /**
     * The matrix.
     *
     * @return its node, empty when there is none
     */
    public Optional<Node> matrix() {
        return strategy().flatMap(strategy -> strategy.get("matrix")).map(Node::resolved);
    }

    /**
     * Where it was written.
     *
     * @return its origin
     */
    public Origin origin() {
        return mapping.origin();
    }
}
