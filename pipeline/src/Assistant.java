import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Axis;
import dev.gatewright.workflow.job.Runner;
import dev.gatewright.workflow.setting.RunDefaults;
import dev.gatewright.workflow.step.AsStep;
import java.util.List;

/** The reference system: where it lies, what it runs on, and how a job gets ready for it. */
final class Assistant {

    static final String FOLDER = "examples/assistant";

    static final Axis<String> PYTHON = axis("python-version", "3.11", "3.12", "3.13");
    static final Axis<Runner> SYSTEM = axis("os", UBUNTU_LATEST, WINDOWS_LATEST, MACOS_LATEST);

    /** The version that jobs use which need just one. */
    static final String PYTHON_OF_ITS_IMAGE = "3.12";

    private Assistant() {}

    static RunDefaults inItsFolder() {
        return runDefaults().shell(BASH).workingDirectory(FOLDER);
    }

    /** Checks it out, and installs what it needs on a Python. */
    static List<AsStep> on(String python) {
        return ready(setupPython().pythonVersion(python));
    }

    /** Checks it out, and installs what it needs on a Python. */
    static List<AsStep> on(Expr<String> python) {
        return ready(setupPython().pythonVersion(python));
    }

    private static List<AsStep> ready(AsStep python) {
        return List.of(
                checkout(),
                python,
                Cached.PIP.restore(),
                run("python -m pip install --require-hashes -r requirements-dev.txt"),
                Cached.PIP.save());
    }
}
