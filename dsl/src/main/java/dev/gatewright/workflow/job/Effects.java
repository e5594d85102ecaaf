package dev.gatewright.workflow.job;

import dev.gatewright.block.Note;
import dev.gatewright.block.Value;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.setting.Effect.Kind;
import dev.gatewright.workflow.step.WorkStep;
import java.util.List;

/**
 * The effects that steps and jobs are said to have: {@code run("./switch.sh").effect(switchTo(PRODUCTION))}. Import them
 * statically. They are emitted nowhere; proofs and simulations read them.
 */
public final class Effects {

    /** The effects that were said of a job. */
    public static final Note<List<Effect>> NOTE = WorkStep.EFFECTS;

    private Effects() {}

    /**
     * Builds what will be released.
     *
     * @return the effect
     */
    public static Effect build() {
        return Effect.of(Kind.BUILD);
    }

    /**
     * Tests what will be released.
     *
     * @return the effect
     */
    public static Effect test() {
        return Effect.of(Kind.TEST);
    }

    /**
     * Deploys to an environment.
     *
     * @param environment the environment
     * @return the effect
     */
    public static Effect deploy(Environment environment) {
        return to(Kind.DEPLOY, environment);
    }

    /**
     * Changes the schema of an environment's database.
     *
     * @param environment the environment
     * @return the effect
     */
    public static Effect migrate(Environment environment) {
        return to(Kind.MIGRATE, environment);
    }

    /**
     * Lets an environment's users reach the new release ({@code switch} is a word of Java).
     *
     * @param environment the environment
     * @return the effect
     */
    public static Effect switchTo(Environment environment) {
        return to(Kind.SWITCH, environment);
    }

    /**
     * Brings back the release that an environment had before.
     *
     * @param environment the environment
     * @return the effect
     */
    public static Effect rollBack(Environment environment) {
        return to(Kind.ROLL_BACK, environment);
    }

    /**
     * Tells people ({@code notify} is a method of every Java object).
     *
     * @return the effect
     */
    public static Effect notifyPeople() {
        return Effect.of(Kind.NOTIFY);
    }

    private static Effect to(Kind kind, Environment environment) {
        return new Effect(
                kind, environment.get(Environment.NAME).flatMap(Value::known).orElse(""));
    }
}
