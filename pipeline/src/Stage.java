import static dev.gatewright.Gatewright.*;

import dev.gatewright.expression.Label;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;

/** Where releases go, one after the other. What protects each is kept in the repository's settings. */
enum Stage {
    DEVELOPMENT(environment("development").protection(Protection.NONE)),
    STAGING(environment("staging").protection(reviewers(team("platform")).branches("main", "develop"))),
    PRODUCTION(environment("production")
            .protection(reviewers(team("release"))
                    .waitMinutes(10)
                    .branches("main")
                    .preventSelfReview()
                    .preventAdminBypass()));

    private static final Variable URL = new Variable("APP_URL");

    private final Environment environment;

    Stage(Environment environment) {
        this.environment = environment;
    }

    String label() {
        return Label.of(this);
    }

    /** Each environment has an address of its own. */
    Variable url() {
        return URL;
    }

    Environment protectedEnvironment() {
        return environment.url(URL);
    }
}
