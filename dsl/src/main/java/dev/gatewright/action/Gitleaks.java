package dev.gatewright.action;

import dev.gatewright.workflow.step.UsesStep;

/**
 * Looks for secrets in the history with Gitleaks.
 *
 * <p>It has no inputs: {@code .step().env(…)} takes {@code GITHUB_TOKEN} and its other variables. Organizations need a licence.
 *
 * <p>Source: the {@code action.yml} of {@code gitleaks/gitleaks-action}.
 */
public final class Gitleaks extends ActionStep<Gitleaks> {

    private Gitleaks(UsesStep step) {
        super(step);
    }

    /**
     * Looks for secrets in the history with Gitleaks.
     *
     * @return the action
     */
    public static Gitleaks gitleaks() {
        return new Gitleaks(Pin.GITLEAKS.step());
    }

    @Override
    protected Gitleaks view(UsesStep other) {
        return new Gitleaks(other);
    }
}
