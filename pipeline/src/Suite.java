import dev.gatewright.expression.Label;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import java.util.List;
import java.util.stream.Stream;

/** The suites of the reference system: how long each may take, where it runs, and what it leaves. */
enum Suite {
    UNIT(3),
    INTEGRATION(8),
    E2E(15),
    REGRESSION(8),
    PERFORMANCE(20);

    private final int minutes;
    private final Input<Boolean> chosen;
    private final Artifact coverage;
    private final Artifact report;

    Suite(int minutes) {
        this.minutes = minutes;
        this.chosen = Input.of(label(), Boolean.class)
                .description("Run the " + label() + " suite")
                .defaultValue(isMeasured());
        this.coverage = Artifact.of("coverage-" + label()).perLeg(axes());
        this.report = Artifact.of("report-" + label()).perLeg(axes());
    }

    /** What {@code performance} finds says nothing of coverage: code that is traced is slow. */
    static List<Suite> measured() {
        return Stream.of(values()).filter(Suite::isMeasured).toList();
    }

    private boolean isMeasured() {
        return !name().equals("PERFORMANCE");
    }

    String label() {
        return Label.of(this);
    }

    int minutes() {
        return minutes;
    }

    /** Whether whoever starts the tests wants this suite. */
    Input<Boolean> chosen() {
        return chosen;
    }

    Artifact coverage() {
        return coverage;
    }

    Artifact report() {
        return report;
    }

    /** GitHub starts services on Linux only, so a suite that needs a server can't run elsewhere. */
    boolean needsServers() {
        return !name().equals("UNIT");
    }

    /** What a leg is told by. */
    Axis<?>[] axes() {
        return needsServers() ? new Axis<?>[] {Assistant.PYTHON} : new Axis<?>[] {Assistant.SYSTEM, Assistant.PYTHON};
    }
}
