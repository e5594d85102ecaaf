package dev.gatewright.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Workflows and actions that were read from files.
 *
 * @param files the files, by their paths
 * @param unreadable the files and folders that could not be read at all
 * @param neighbours what else their repository has, where they are of one
 */
public record Project(List<SourceFile> files, List<Unreadable> unreadable, Neighbours neighbours) {

    /**
     * Workflows and actions that were read.
     *
     * @param files the files, copied
     * @param unreadable what could not be read, copied
     * @param neighbours what else their repository has
     */
    public Project {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * The project with other texts in its files.
     *
     * @param others the files
     * @return the project, with nothing written
     */
    public Project with(List<SourceFile> others) {
        return new Project(others, unreadable, neighbours);
    }

    /**
     * Reads files and folders.
     *
     * @param base the folder that names are relative to
     * @param arguments files, which are read whatever they hold, and folders, of which only workflows and actions are; none
     *     at all means the {@code .github/workflows} and {@code .github/actions} of the base
     * @return what was read
     */
    public static Project read(Path base, List<String> arguments) {
        return joined(each(base, arguments, project -> project), Neighbours.NONE);
    }

    /**
     * Reads a text that comes from elsewhere than a file, as if it stood in one.
     *
     * @param path the file that it would be, which needn't be there: the repository around it is the text's
     * @param name what the text is called
     * @param in the text
     * @return what was read
     * @throws IOException when it can't be read
     */
    public static Project read(Path path, String name, InputStream in) throws IOException {
        SourceFile file = SourceFile.read(path, name, in);
        return new Project(List.of(file), List.of(), Neighbours.of(path, path));
    }

    /**
     * Reads files and folders, by the repository that they belong to, since workflows call each other within one. Several are
     * read at once, and what is not asked for is not kept: a folder of many repositories needs the memory of a few.
     *
     * @param base the folder that names are relative to
     * @param arguments as in {@link #read}
     * @param work what to make of a repository's files; it is called in several threads
     * @param <T> what is made
     * @return what was made of each repository, in order, the first time of what was looked for and isn't there
     */
    public static <T> List<T> each(Path base, List<String> arguments, Function<Project, T> work) {
        List<Path> paths = arguments.stream().map(base::resolve).toList();
        FileSearch search = paths.isEmpty() ? FileSearch.usual(base) : FileSearch.of(paths);
        Set<Path> named = Set.copyOf(paths);
        Names names = Names.of(base, arguments);
        Map<String, List<Path>> byRoot = new LinkedHashMap<>();
        search.found()
                .forEach(
                        path -> byRoot.computeIfAbsent(SourceFile.repository(names.of(path)), root -> new ArrayList<>())
                                .add(path));
        Stream<Project> missing = Stream.of(new Project(List.of(), search.unreadable(), Neighbours.NONE));
        Stream<T> found = byRoot.values().parallelStream().map(group -> work.apply(readAll(names, group, named)));
        return Stream.concat(missing.map(work), found.toList().stream()).toList();
    }

    /** Reading takes a third of the time, so that the files of one repository are read in several threads, too. */
    private static Project readAll(Names names, List<Path> group, Set<Path> named) {
        List<Project> parts = group.parallelStream()
                .map(path -> read(path, names.of(path), named.contains(path)))
                .toList();
        return joined(parts, Neighbours.of(names.base(), group.get(0)));
    }

    private static Project read(Path path, String name, boolean isNamed) {
        try {
            SourceFile file = SourceFile.read(path, name);
            return new Project(file.isMeant() || isNamed ? List.of(file) : List.of(), List.of(), Neighbours.NONE);
        } catch (IOException e) {
            return new Project(List.of(), List.of(Unreadable.of(path, e)), Neighbours.NONE);
        }
    }

    private static Project joined(List<Project> parts, Neighbours neighbours) {
        return new Project(
                parts.stream().flatMap(part -> part.files().stream()).toList(),
                parts.stream().flatMap(part -> part.unreadable().stream()).toList(),
                neighbours);
    }
}
