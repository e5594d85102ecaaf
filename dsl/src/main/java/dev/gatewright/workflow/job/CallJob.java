package dev.gatewright.workflow.job;

import dev.gatewright.block.Formula;
import dev.gatewright.block.Formula.Form;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.ValueType;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.Map;

/** A job that calls a workflow. */
public final class CallJob extends JobBlock<CallJob> implements Job {

    private static final Shape SCALAR = Shape.oneOf(Shape.STRING, Shape.Simple.BOOLEAN, Shape.Simple.NUMBER);
    private static final Type<Map<String, Node>> SECRET_MAP =
            Type.map("secret_id", Type.ANY.shaped(SCALAR).within(Contexts.CALL_SECRETS));

    /** The workflow that is called. */
    public static final Key<String> USES =
            Key.key("uses", Type.NON_EMPTY).demanded().writtenBy("call");
    /** Its inputs. */
    public static final Key<Map<String, Node>> WITH =
            Key.key("with", Type.map("input_id", Type.ANY.shaped(SCALAR).within(Contexts.JOB)));
    /** The secrets that are passed. */
    public static final Key<Map<String, Node>> SECRETS = Key.key(
            "secrets", SECRET_MAP.shaped(Shape.oneOf(SECRET_MAP.shape(), Shape.word(java.util.List.of("inherit")))));
    /** The keys of such a job. */
    public static final Keys KEYS =
            Keys.of("call", NAME, PERMISSIONS, NEEDS, IF, CONCURRENCY, CACHE_MODE, STRATEGY, USES, WITH, SECRETS);

    /** The workflow of this pipeline that is called. */
    public static final Note<Callee> CALLEE = Note.of("callee");

    CallJob(Node tree) {
        super(tree);
    }

    /**
     * A job that calls a workflow of this pipeline.
     *
     * @param id the key under {@code jobs}
     * @param callee the workflow
     * @return the job
     */
    public static CallJob call(String id, Callee callee) {
        return new CallJob(empty())
                .with(Job.ID, JobId.of(id))
                .put(USES.name(), new Deferred(new LocalWorkflow(callee), Decor.at(Origin.here())))
                .with(CALLEE, callee);
    }

    /**
     * A job that calls a workflow of another repository, or a file that Java doesn't know.
     *
     * @param id the key under {@code jobs}
     * @param workflow the workflow: {@code owner/name/.github/workflows/file.yml@ref}, or {@code
     *     $/.github/workflows/file.yml} in this repository
     * @return the job
     */
    public static CallJob call(String id, String workflow) {
        return new CallJob(empty()).with(Job.ID, JobId.of(id)).with(USES, workflow);
    }

    /**
     * This job with an input of the called workflow.
     *
     * @param input the input
     * @param value its value
     * @param <T> the Java type of its value
     * @return the job
     */
    public <T> CallJob with(Input<T> input, T value) {
        return entry(WITH, input.name(), value);
    }

    /**
     * This job with an input of the called workflow that GitHub computes.
     *
     * @param input the input
     * @param value its value
     * @param <T> the Java type of its value
     * @return the job
     */
    public <T> CallJob with(Input<T> input, Expr<? extends T> value) {
        return entry(WITH, input.name(), Formula.node(value, form(input.type().kind())));
    }

    /**
     * This job with an input of a workflow that Java doesn't know.
     *
     * @param input the input's name
     * @param value its value: a string, a number, a boolean, an enum constant or an expression
     * @return the job
     */
    public CallJob with(String input, Object value) {
        return entry(WITH, input, value);
    }

    /**
     * This job, which passes a secret under the name that the called workflow declares.
     *
     * @param declared the secret as the called workflow declares it
     * @param passed the secret that is passed
     * @return the job
     */
    public CallJob secret(Secret declared, Expr<String> passed) {
        return entry(SECRETS, declared.name(), passed);
    }

    /**
     * This job, which passes a secret to a workflow that Java doesn't know.
     *
     * @param declared the secret's name in the called workflow
     * @param passed the secret that is passed
     * @return the job
     */
    public CallJob secret(String declared, Expr<String> passed) {
        return entry(SECRETS, declared, passed);
    }

    /**
     * This job, which passes secrets under their own names.
     *
     * @param passed the secrets
     * @return the job
     */
    public CallJob secrets(Secret... passed) {
        CallJob job = this;
        for (Secret secret : passed) {
            job = job.secret(secret, secret);
        }
        return job;
    }

    /**
     * This job, which passes every secret that it can see; a linter will ask for the ones that are needed.
     *
     * @return the job
     */
    public CallJob secretsInherit() {
        return mapping().get(SECRETS.name()).filter(Mapping.class::isInstance).isPresent()
                ? problem(Finding.error(
                        "whole-and-entry",
                        Origin.here(),
                        "Job `" + jobId() + "` passes secrets one by one, and can't inherit all beside them.",
                        "Pass each of them by `.secret(…)`, or none."))
                : put(SECRETS.name(), Scalar.of("inherit"));
    }

    private static Form form(ValueType.Kind kind) {
        return switch (kind) {
            case NUMBER -> Form.NUMBER;
            case BOOLEAN -> Form.BOOLEAN;
            case STRING, CHOICE, ENVIRONMENT -> Form.TEXT;
        };
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected CallJob view(Node other) {
        return new CallJob(other);
    }
}
