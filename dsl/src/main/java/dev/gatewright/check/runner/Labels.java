package dev.gatewright.check.runner;

import dev.gatewright.check.job.Runners;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of runners. A team may give its own runners any label, so only those that read like GitHub's are judged. */
final class Labels {

    /** Source: GitHub's documentation, Choosing the runner for a job; Larger runners reference. */
    static final List<String> HOSTED = List.of(
            "macos-14",
            "macos-14-large",
            "macos-14-xlarge",
            "macos-15",
            "macos-15-intel",
            "macos-15-large",
            "macos-15-xlarge",
            "macos-26",
            "macos-26-intel",
            "macos-26-large",
            "macos-26-xlarge",
            "macos-latest",
            "macos-latest-large",
            "macos-latest-xlarge",
            "ubuntu-22.04",
            "ubuntu-22.04-arm",
            "ubuntu-24.04",
            "ubuntu-24.04-arm",
            "ubuntu-latest",
            "ubuntu-slim",
            "windows-11-arm",
            "windows-2022",
            "windows-2025",
            "windows-2025-vs2026",
            "windows-latest");

    private static final Pattern LIKE_HOSTED = Pattern.compile(
            "(ubuntu|macos|windows)-(latest|[0-9]+(\\.[0-9]+)?)|(linux|osx|mac|win|window|unbuntu|ubunut|ubuntu)-?latest");

    private Labels() {}

    /** What a job asks for, as far as no expression says it. */
    static List<Spot> of(JobEntry job) {
        Optional<Spot> runner = job.get("runs-on");
        Optional<Spot> labels =
                runner.filter(Spot::isMapping).isPresent() ? runner.flatMap(all -> all.get("labels")) : runner;
        return labels.map(Spot::oneOrMore).orElse(List.of()).stream()
                .filter(label -> label.literal().isPresent())
                .toList();
    }

    /** What the matrix gives where an axis alone says a label: {@code ${{ matrix.os }}}, by itself or in a list of labels. */
    static List<Spot> ofMatrix(JobEntry job) {
        Optional<Spot> matrix = job.matrix();
        return Runners.axes(job).stream()
                .flatMap(axis -> Stream.concat(
                        matrix.flatMap(all -> all.get(axis)).stream().flatMap(values -> values.items().stream()),
                        matrix.flatMap(all -> all.get("include")).stream()
                                .flatMap(include -> include.items().stream())
                                .flatMap(item -> item.get(axis).stream())))
                .flatMap(value -> value.oneOrMore().stream())
                .filter(label -> label.literal().isPresent())
                .toList();
    }

    static String word(Spot label) {
        return label.literal().orElse("").toLowerCase(Locale.ROOT);
    }

    static boolean isSelfHosted(List<Spot> labels) {
        return labels.stream().anyMatch(label -> word(label).equals("self-hosted"));
    }

    /** Whether it reads like one of GitHub's and is none. */
    static boolean isUnknown(String label) {
        return !HOSTED.contains(label) && (LIKE_HOSTED.matcher(label).matches() || isSlip(label));
    }

    /** Whether one letter makes it another than GitHub's; a team's own labels often begin with one of those. */
    private static boolean isSlip(String label) {
        return HOSTED.stream().noneMatch(label::startsWith) && Candidates.isSlip(label, HOSTED);
    }

    /** The system that it names: {@code ubuntu}, {@code windows} or {@code macos}, empty for any other label. */
    static Optional<String> system(String label) {
        if (label.equals("linux")) {
            return Optional.of("ubuntu");
        }
        return List.of("ubuntu", "windows", "macos").stream()
                .filter(system -> label.equals(system) || label.startsWith(system + "-"))
                .findFirst();
    }
}
