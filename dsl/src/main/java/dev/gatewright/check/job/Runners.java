package dev.gatewright.check.job;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.matrix.Leg;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of the runners that a job can have. */
public final class Runners {

    /** The systems of GitHub's runners. */
    enum System {
        LINUX,
        WINDOWS,
        MACOS
    }

    private static final Pattern AXIS = Pattern.compile("\\s*\\$\\{\\{\\s*matrix\\.([A-Za-z0-9_-]+)\\s*}}\\s*");

    private Runners() {}

    /** The labels of a job's runner, once for each leg of a matrix; empty for a leg whose labels aren't known. */
    static List<List<String>> labels(JobEntry job) {
        Optional<Spot> runner = job.get("runs-on");
        List<Spot> labels = runner.map(Spot::oneOrMore).orElse(List.of());
        if (labels.stream().noneMatch(Spot::isComputed)) {
            return List.of(literals(labels));
        }
        Optional<String> axis = axis(job);
        if (axis.isEmpty()) {
            return List.of(List.of());
        }
        return legs(job).stream().map(leg -> value(leg, axis.get())).toList();
    }

    /** The axis that alone says where a job runs: {@code runs-on: ${{ matrix.os }}}. */
    static Optional<String> axis(JobEntry job) {
        List<Spot> labels = job.get("runs-on").map(Spot::oneOrMore).orElse(List.of());
        return labels.size() == 1 ? axes(job).stream().findFirst() : Optional.empty();
    }

    /**
     * The axes that each say a label of a job's runner.
     *
     * @param job the job
     * @return their names
     */
    public static List<String> axes(JobEntry job) {
        Optional<Spot> runner = job.get("runs-on");
        return runner.flatMap(all -> all.get("labels")).or(() -> runner).map(Spot::oneOrMore).orElse(List.of()).stream()
                .map(label -> AXIS.matcher(label.text().orElse("")))
                .filter(Matcher::matches)
                .map(axis -> axis.group(1))
                .toList();
    }

    private static List<Leg> legs(JobEntry job) {
        return Matrix.of(job)
                .flatMap(matrix -> MatrixExpansion.of(matrix.node()))
                .map(MatrixExpansion::legs)
                .orElse(List.of());
    }

    private static List<String> value(Leg leg, String axis) {
        return leg.all().entries().stream()
                .filter(entry -> entry.name().orElse("").equalsIgnoreCase(axis))
                .map(entry -> Spot.of(entry.value(), Origin.unknown()).oneOrMore())
                .flatMap(labels -> literals(labels).stream())
                .toList();
    }

    private static List<String> literals(List<Spot> labels) {
        List<String> literals = new ArrayList<>(labels.size());
        for (Spot label : labels) {
            label.literal().ifPresent(literals::add);
        }
        return literals;
    }

    /** The systems that its labels name, one for each leg where it is known. */
    static List<System> systems(JobEntry job) {
        return labels(job).stream().flatMap(labels -> system(labels).stream()).toList();
    }

    /**
     * Whether all its legs that are known run on Windows.
     *
     * @param job the job
     * @return true when they do
     */
    public static boolean isWindows(JobEntry job) {
        List<System> systems = mayBeWindows(job) ? systems(job) : List.of();
        return !systems.isEmpty() && systems.stream().allMatch(System.WINDOWS::equals);
    }

    /**
     * Whether it is known of all its legs that they run on another system than Windows.
     *
     * @param job the job
     * @return true when they do
     */
    public static boolean isNeverWindows(JobEntry job) {
        List<List<String>> labels = mayBeWindows(job) ? List.of() : labels(job);
        return !labels.isEmpty()
                && labels.stream()
                        .allMatch(leg -> system(leg)
                                .filter(system -> system != System.WINDOWS)
                                .isPresent());
    }

    /** Whether a label of Windows stands anywhere that decides where a job runs; cheaper than to ask for its systems. */
    static boolean mayBeWindows(JobEntry job) {
        return mentionsWindows(job.get("runs-on")) || mentionsWindows(Matrix.of(job));
    }

    private static boolean mentionsWindows(Optional<Spot> spot) {
        return spot.isPresent() && mentionsWindows(spot.get().node());
    }

    private static boolean mentionsWindows(Node node) {
        Node meant = node.resolved();
        if (meant instanceof Scalar scalar) {
            return scalar.text().toLowerCase(Locale.ROOT).contains("windows");
        }
        if (meant instanceof Sequence sequence) {
            return sequence.items().stream().anyMatch(Runners::mentionsWindows);
        }
        return meant instanceof Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> mentionsWindows(entry.value()));
    }

    private static Optional<System> system(List<String> labels) {
        return labels.stream()
                .flatMap(label -> named(label.toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private static Optional<System> named(String label) {
        if (label.equals("linux") || label.startsWith("ubuntu-")) {
            return Optional.of(System.LINUX);
        }
        if (label.equals("windows") || label.startsWith("windows-")) {
            return Optional.of(System.WINDOWS);
        }
        return label.equals("macos") || label.startsWith("macos-") ? Optional.of(System.MACOS) : Optional.empty();
    }
}
