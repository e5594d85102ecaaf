package dev.gatewright.emit;

import dev.gatewright.source.Origin;
import dev.gatewright.source.SourceTree;
import dev.gatewright.workflow.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the file that is being run. A class knows its package and its file's name, and JBang doesn't say from which
 * folder it was compiled; so the file is looked up below the repository's root.
 *
 * <p>When several files have that name, the one is meant that runs a pipeline at the very line that does; and of several
 * such, the one beside most of the files that define the workflows. When that leaves more than one, none is: taking one pipeline for another would delete the other's files.
 */
public final class EntryPointSearch {

    private static final String USUAL = "pipeline";
    private static final Pattern CALL = Pattern.compile("\\bmain\\s*\\(|\\bCli\\.run\\(");

    private final Path root;
    private final Pipeline pipeline;
    private final Origin caller;

    private EntryPointSearch(Path root, Pipeline pipeline, Origin caller) {
        this.root = root;
        this.pipeline = pipeline;
        this.caller = caller;
    }

    /**
     * A search.
     *
     * @param root the repository's root
     * @param pipeline the pipeline that is run, which may name its entry point
     * @param caller the line that runs it
     * @return the search, which nothing has been looked up for yet
     */
    public static EntryPointSearch of(Path root, Pipeline pipeline, Origin caller) {
        return new EntryPointSearch(root, pipeline, caller);
    }

    /**
     * Who it is as far as one look tells: the pipeline's own word, or a file in the usual place. Enough to see that
     * nothing has changed, not enough to change anything.
     *
     * @return the entry point, empty when a search is needed
     */
    public Optional<EntryPoint> likely() {
        if (pipeline.name().isPresent()) {
            return pipeline.name().map(EntryPoint::new);
        }
        Path usual = root.resolve(USUAL).resolve(caller.path());
        return caller.isJava() && Files.isRegularFile(usual) ? Optional.of(named(usual)) : Optional.empty();
    }

    /**
     * Who it may be.
     *
     * @return the entry point alone when it is certain; else all that can be meant, sorted, or none
     */
    public List<EntryPoint> candidates() {
        if (pipeline.name().isPresent()) {
            return pipeline.name().map(EntryPoint::new).stream().toList();
        }
        if (!caller.isJava()) {
            return List.of();
        }
        SourceTree tree = SourceTree.below(root);
        List<Path> files = tree.find(caller.path());
        if (files.stream().anyMatch(this::runsAtTheLine)) {
            files = files.stream().filter(this::runsAtTheLine).toList();
        }
        if (files.size() > 1) {
            files = besideMost(files, tree);
        }
        return files.stream().map(this::named).toList();
    }

    private boolean runsAtTheLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(caller.line() - 1L)
                    .findFirst()
                    .filter(CALL.asPredicate())
                    .isPresent();
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private List<Path> besideMost(List<Path> files, SourceTree tree) {
        List<Path> definitions = pipeline.workflows().stream()
                .filter(workflow -> workflow.origin().isJava())
                .flatMap(workflow -> tree.find(workflow.origin().path()).stream())
                .distinct()
                .toList();
        long most = files.stream()
                .mapToLong(file -> countBelow(home(file), definitions))
                .max()
                .orElse(0);
        List<Path> best = files.stream()
                .filter(file -> countBelow(home(file), definitions) == most)
                .toList();
        return best.stream().filter(file -> isInnermost(file, best)).toList();
    }

    private static long countBelow(Path folder, List<Path> definitions) {
        return definitions.stream()
                .filter(definition -> definition.startsWith(folder))
                .count();
    }

    /** A program's `Main.java` at the root has everything below it, the pipeline's own files included. */
    private boolean isInnermost(Path file, List<Path> files) {
        return files.stream()
                .noneMatch(
                        other -> !home(other).equals(home(file)) && home(other).startsWith(home(file)));
    }

    /** The folder that the packages' folders start from. */
    private Path home(Path file) {
        Path folder = file;
        for (int parts = Path.of(caller.path()).getNameCount(); parts > 0; parts--) {
            folder = folder.getParent();
        }
        return folder;
    }

    private EntryPoint named(Path file) {
        return new EntryPoint(root.relativize(file).toString().replace('\\', '/'));
    }
}
