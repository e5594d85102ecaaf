package dev.gatewright.emit;

import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What emitting would do to a repository. A file is written where nothing is, or over one whose header names the same entry
 * point; a file that is made no more is deleted if its header names this entry point; all others are left alone.
 */
public final class Plan {

    private final Path root;
    private final List<Change> changes;
    private final List<String> leftAlone;
    private final List<Finding> findings;

    private Plan(Path root, List<Change> changes, List<String> leftAlone, List<Finding> findings) {
        this.root = root;
        this.changes =
                changes.stream().sorted(Comparator.comparing(Change::path)).toList();
        this.leftAlone = List.copyOf(leftAlone);
        this.findings = List.copyOf(findings);
    }

    /**
     * What is to be done so that a repository holds the files of a pipeline, and no leftover of it.
     *
     * @param root the repository's root
     * @param entryPoint who makes the files
     * @param files the files
     * @return the plan
     * @throws IOException when a file or a folder can't be read
     */
    public static Plan of(Path root, EntryPoint entryPoint, List<EmittedFile> files) throws IOException {
        return new Planner(root, entryPoint, true).plan(files);
    }

    /**
     * What is to be done so that a repository holds some of a pipeline's files; leftovers aren't looked for.
     *
     * @param root the repository's root
     * @param entryPoint who makes the files
     * @param files the files
     * @return the plan
     * @throws IOException when a file or a folder can't be read
     */
    public static Plan ofSome(Path root, EntryPoint entryPoint, List<EmittedFile> files) throws IOException {
        return new Planner(root, entryPoint, false).plan(files);
    }

    /**
     * What is to be done with each file.
     *
     * @return a change for each file, those that stay as they are included, sorted by path
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Whether nothing is to be done.
     *
     * @return true when all files are as they shall be
     */
    public boolean isDone() {
        return findings.isEmpty() && changes.stream().noneMatch(Change::isNeeded);
    }

    /**
     * The files in the same folders that are none of this entry point's.
     *
     * @return their paths from the root, sorted
     */
    public List<String> leftAlone() {
        return leftAlone;
    }

    /**
     * What forbids to carry the plan out.
     *
     * @return the findings; nothing is written when there is one
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Carries the plan out: all of it, or nothing when something fails on the way.
     *
     * @throws IOException when a file can't be written; what was written before is taken back then
     * @throws IllegalStateException when there are findings
     */
    public void carryOut() throws IOException {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("A plan with findings can't be carried out: " + findings);
        }
        if (!isDone()) {
            new Transaction(root)
                    .carryOut(changes.stream().filter(Change::isNeeded).toList());
        }
    }

    private static final class Planner {

        private final Path root;
        private final GithubFolder folder;
        private final EntryPoint entryPoint;
        private final boolean leftovers;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> leftAlone = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Planner(Path root, EntryPoint entryPoint, boolean leftovers) {
            this.root = root;
            this.folder = new GithubFolder(root);
            this.entryPoint = entryPoint;
            this.leftovers = leftovers;
        }

        private Plan plan(List<EmittedFile> files) throws IOException {
            for (EmittedFile file : files) {
                place(file);
            }
            Set<String> others = new TreeSet<>(folder.files());
            files.forEach(file -> others.remove(file.path()));
            for (String other : others) {
                judge(other);
            }
            return new Plan(root, changes, leftAlone, findings);
        }

        private void judge(String other) throws IOException {
            Optional<EntryPoint> maker = folder.maker(other);
            if (maker.filter(entryPoint::equals).isEmpty()) {
                if (maker.isPresent() || isRead(other)) {
                    leftAlone.add(other);
                }
            } else if (leftovers) {
                changes.add(new Change(other, Change.Kind.DELETE, folder.text(other), ""));
            }
        }

        /** Whether GitHub reads the file as a workflow, or as an action of this repository. */
        private static boolean isRead(String file) {
            boolean isYaml = file.endsWith(".yml") || file.endsWith(".yaml");
            return isYaml
                    && (file.startsWith(".github/workflows/")
                            || file.startsWith(".github/actions/") && file.contains("/action.y"));
        }

        private void place(EmittedFile file) throws IOException {
            if (folder.leadsOutside(folder.path(file.path()))) {
                refuse(
                        "link-out-of-github",
                        file,
                        "A link leads from `" + file.path() + "` out of `.github`.",
                        "Replace the link by a file or a folder; nothing is written elsewhere.");
            } else if (folder.isFolder(file.path())) {
                refuse(
                        "file-in-the-way",
                        file,
                        "`" + file.path() + "` is a folder.",
                        "Remove it, or take " + file.elsewhere() + ".");
            } else if (!folder.isThere(file.path())) {
                changes.add(new Change(file.path(), Change.Kind.CREATE, "", file.text()));
            } else if (folder.holds(file.path(), file.text()) && folder.isCalledSo(file.path())) {
                changes.add(new Change(file.path(), Change.Kind.KEEP, file.text(), file.text()));
            } else {
                replace(file);
            }
        }

        private void replace(EmittedFile file) throws IOException {
            Optional<EntryPoint> maker = folder.maker(file.path());
            if (maker.isEmpty()) {
                refuse(
                        "file-in-the-way",
                        file,
                        "`" + file.path() + "` is there already, and Gatewright didn't make it.",
                        "Remove it, or take " + file.elsewhere() + ".");
            } else if (!maker.get().equals(entryPoint)) {
                refuse(
                        "file-of-another-pipeline",
                        file,
                        "`" + file.path() + "` is made by `" + maker.get() + "`, not by `" + entryPoint + "`.",
                        "Take " + file.elsewhere() + ", or remove the old one when that pipeline makes it no more.");
            } else {
                changes.add(
                        folder.isCalledSo(file.path())
                                ? rewritten(file)
                                : new Change(file.path(), Change.Kind.CREATE, "", file.text()));
            }
        }

        private Change rewritten(EmittedFile file) throws IOException {
            String before = folder.text(file.path());
            Change.Kind kind = before.equals(file.text()) ? Change.Kind.KEEP : Change.Kind.UPDATE;
            return new Change(file.path(), kind, before, file.text());
        }

        private void refuse(String code, EmittedFile file, String message, String help) {
            Origin origin = file.origin();
            findings.add(Finding.error(code, origin, message, help));
        }
    }
}
