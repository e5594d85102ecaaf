package dev.gatewright.cli;

import dev.gatewright.check.Checks;
import dev.gatewright.emit.Emission;
import dev.gatewright.emit.EmittedFile;
import dev.gatewright.emit.EntryPoint;
import dev.gatewright.emit.EntryPointSearch;
import dev.gatewright.emit.Plan;
import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Report;
import dev.gatewright.finding.SourceFolder;
import dev.gatewright.finding.TextRendering;
import dev.gatewright.link.Linked;
import dev.gatewright.project.Neighbours;
import dev.gatewright.workflow.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of {@code emit}, from a pipeline that is linked and judged to files, or to what is said about them. */
final class EmitRun {

    /** Whose header stands for that of an entry point that isn't known: it is about as long. */
    private static final EntryPoint ANYONE = new EntryPoint("pipeline/Main.java");

    private final Session session;
    private final Linked linked;
    private final Set<String> paths;
    private final boolean someOnly;
    private final Path root;
    private final EntryPointSearch search;
    private final Map<EntryPoint, Emission> wholes = new HashMap<>();

    EmitRun(Session session, Pipeline pipeline, Linked linked, Set<String> paths, boolean someOnly) {
        this.session = session;
        this.linked = linked;
        this.paths = paths;
        this.someOnly = someOnly;
        this.root = Repository.root(session.folder());
        this.search = EntryPointSearch.of(root, pipeline, session.caller());
    }

    /** Says all that was found, in the definitions and in the files that they make; true when nothing may be emitted. */
    boolean reportsErrors() {
        EntryPoint maker = search.likely().orElse(ANYONE);
        List<Finding> known = judged(whole(maker));
        List<Finding> all = new ArrayList<>(known);
        search.likely().filter(entryPoint -> !entryPoint.isPath()).ifPresent(named -> all.add(misnamed(named)));
        Stream.concat(
                        Checks.besides(linked, new Neighbourhood(Neighbours.in(root))).stream(),
                        emission(maker).findings().stream())
                .filter(finding -> known.stream().noneMatch(other -> isSameFlaw(other, finding)))
                .forEach(all::add);
        return reportsErrors(Report.of(all));
    }

    private List<Finding> judged(Emission whole) {
        Clearance clearance = Clearance.of(session, root, linked, whole);
        if (linked.findings().isEmpty() && clearance.isGranted()) {
            return List.of();
        }
        List<Finding> findings = Checks.check(linked);
        if (findings.isEmpty()) {
            clearance.grant();
        }
        return findings;
    }

    private Finding misnamed(EntryPoint entryPoint) {
        return Finding.error(
                "entry-point-name",
                session.caller(),
                "`" + entryPoint.name().strip().lines().collect(Collectors.joining(" "))
                        + "` is no path below the repository's root, by which files can say who made them.",
                "Name the file that is run: `pipeline(\"pipeline/Main.java\", …)`.");
    }

    private static boolean isSameFlaw(Finding one, Finding other) {
        return one.code().equals(other.code())
                && one.origin().toString().equals(other.origin().toString());
    }

    private boolean reportsErrors(Report report) {
        if (report.isEmpty()) {
            return false;
        }
        SourceFolder sources = SourceFolder.of(root, sourceFolder());
        session.err().print(new TextRendering(sources, session.err().palette()).render(report));
        return report.hasErrors();
    }

    private Path sourceFolder() {
        return search.likely()
                .map(entryPoint -> root.resolve(entryPoint.name()).getParent())
                .filter(Files::isDirectory)
                .orElse(root);
    }

    /** Prints the files. */
    int print() {
        Optional<EntryPoint> entryPoint = search.likely().or(this::certain);
        if (entryPoint.isEmpty()) {
            return ExitCode.FOUND;
        }
        Emission emission = emission(entryPoint.get());
        for (EmittedFile file : emission.files()) {
            String mark = emission.files().size() == 1 ? "" : "--- # " + file.path() + "\n";
            session.out().print(mark + file.text());
        }
        return ExitCode.FINE;
    }

    /** Writes the files. */
    int write(@Nullable Path out) throws IOException {
        Optional<Planned> planned = plan(out);
        if (planned.isEmpty()) {
            return ExitCode.FOUND;
        }
        Plan plan = planned.get().plan();
        plan.carryOut();
        EmitSummary summary = new EmitSummary(planned.get().entryPoint(), plan);
        session.out().print(summary.changes(session.out().palette()) + summary.counts() + leftAlone(planned.get()));
        return ExitCode.FINE;
    }

    private String leftAlone(Planned planned) {
        List<String> others = planned.plan().leftAlone();
        return others.isEmpty() || someOnly
                ? ""
                : "Left alone, as " + planned.entryPoint() + " didn't make " + (others.size() == 1 ? "it" : "them")
                        + ": " + Candidates.list(others) + ".\n";
    }

    /** Compares the files with what is there. */
    int check(@Nullable Path out) throws IOException {
        Optional<Planned> planned = plan(out);
        if (planned.isEmpty()) {
            return ExitCode.FOUND;
        }
        Plan plan = planned.get().plan();
        EmitSummary summary = new EmitSummary(planned.get().entryPoint(), plan);
        if (plan.isDone()) {
            session.out().line(summary.upToDate());
            return ExitCode.FINE;
        }
        session.out().print(summary.differences(session.out().palette()));
        session.err().line(summary.drift());
        return ExitCode.FOUND;
    }

    /** A plan, and whose it is. */
    private record Planned(EntryPoint entryPoint, Plan plan) {}

    /** A likely entry point is good enough where nothing is to be done, and then no folder is searched. */
    private Optional<Planned> plan(@Nullable Path out) throws IOException {
        Optional<EntryPoint> likely = search.likely();
        @Nullable Planned planned = likely.isPresent() ? planned(likely.get(), out) : null;
        if (planned != null && planned.plan().isDone()) {
            return Optional.of(planned);
        }
        Optional<EntryPoint> certain = certain();
        if (!certain.equals(likely)) {
            planned = certain.isPresent() ? planned(certain.get(), out) : null;
        }
        return Optional.ofNullable(planned)
                .filter(found -> !reportsErrors(Report.of(found.plan().findings())));
    }

    private Planned planned(EntryPoint entryPoint, @Nullable Path out) throws IOException {
        Emission emission = emission(entryPoint);
        Path destination = out == null ? root : session.resolve(out);
        Plan plan = someOnly
                ? Plan.ofSome(destination, entryPoint, emission.files())
                : Plan.of(destination, entryPoint, emission.files());
        return new Planned(entryPoint, plan);
    }

    /** The files that were asked for. */
    private Emission emission(EntryPoint entryPoint) {
        Emission whole = whole(entryPoint);
        return someOnly
                ? Emission.of(whole.files().stream()
                        .filter(file -> paths.contains(file.path()))
                        .toList())
                : whole;
    }

    /** Asked for again and again, mostly for the same entry point. */
    private Emission whole(EntryPoint entryPoint) {
        return wholes.computeIfAbsent(entryPoint, maker -> Emission.of(linked, maker));
    }

    private Optional<EntryPoint> certain() {
        List<EntryPoint> candidates = search.candidates();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        reportsErrors(Report.of(List.of(unknown(candidates))));
        return Optional.empty();
    }

    private Finding unknown(List<EntryPoint> candidates) {
        String example =
                candidates.isEmpty() ? "pipeline/Main.java" : candidates.get(0).name();
        String help = "Name it: `pipeline(\"" + example + "\", …)`.";
        return candidates.isEmpty()
                ? Finding.error(
                        "entry-point-unknown",
                        session.caller(),
                        "The file that runs this pipeline isn't below `" + root + "`, so the files that it makes can't"
                                + " name it.",
                        help)
                : Finding.error(
                        "entry-point-ambiguous",
                        session.caller(),
                        "The file that runs this pipeline may be "
                                + Candidates.list(candidates.stream()
                                        .map(EntryPoint::name)
                                        .toList())
                                + ", and the files that it makes must name one.",
                        help);
    }
}
